import { TOKEN, type Token } from './tokenize.ts';

/** Tokens without white space or other letters between them: `http.Get(url)`, `(see`. */
export interface Chunk {
  readonly first: number;
  /** The token after the last. */
  readonly end: number;
  /** Offsets of the chunk without brackets and punctuation around it. */
  readonly coreStart: number;
  readonly coreEnd: number;
}

const LEADING = setOf('([{"\',;:');
const TRAILING = setOf(')]}"\',;:.!?');
const SEMICOLON = 59;
// 采用SDK;Envoy的扩展   key=a;b goes on
const CLAUSE = /^[A-Za-z][\w.+/-]*;$/;
/** How far back an opening bracket is looked for. */
const REACH = 200;

function setOf(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (let at = 0; at < characters.length; at += 1) set[characters.charCodeAt(at)] = 1;
  return set;
}

/**
 * Find the chunks of a text, and for each token the chunk it is in.
 *
 * @param isBroken By token: 1 where a line of the source ended just before.
 */
export function findChunks(
  text: string,
  tokens: readonly Token[],
  isBroken: readonly number[],
): { readonly chunks: readonly Chunk[]; readonly chunkOf: readonly number[] } {
  const chunks: Chunk[] = [];
  const chunkOf: number[] = [];
  let first = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    const token = tokens[index];
    const isEnd =
      token === undefined ||
      token.isSpaced ||
      isBroken[index] === 1 ||
      token.kind === TOKEN.other ||
      tokens[index - 1]?.kind === TOKEN.other ||
      (token.kind === TOKEN.word && tokens[index - 1]?.kind === TOKEN.word) ||
      endsClause(text, tokens[first]?.start ?? 0, token.start);
    if (!isEnd) continue;
    for (let at = first; at < index; at += 1) chunkOf.push(chunks.length);
    chunks.push(asChunk(text, tokens, first, index));
    first = index;
  }
  return { chunks, chunkOf };
}

/** Whether what ends at an offset is words and a semicolon: Chinese text has no space behind it. */
function endsClause(text: string, from: number, to: number): boolean {
  return text.charCodeAt(to - 1) === SEMICOLON && CLAUSE.test(text.slice(from, to));
}

function asChunk(text: string, tokens: readonly Token[], first: number, end: number): Chunk {
  let from = tokens[first]?.start ?? 0;
  let to = tokens[end - 1]?.end ?? from;
  while (to - from > 1 && TRAILING[text.charCodeAt(to - 1)] === 1 && !closesInside(text, from, to))
    to -= 1;
  while (to - from > 1 && LEADING[text.charCodeAt(from)] === 1) from += 1;
  return { first, end, coreStart: from, coreEnd: to };
}

/** `f()` ends in a bracket that it opened itself. */
function closesInside(text: string, from: number, to: number): boolean {
  const close = text[to - 1];
  const open = close === ')' ? '(' : close === ']' ? '[' : close === '}' ? '{' : '';
  if (open === '') return false;
  return text.slice(Math.max(from + 1, to - REACH), to).includes(open);
}
