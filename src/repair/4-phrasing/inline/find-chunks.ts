import { isGloss } from './is-gloss.ts';
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
// A bracket that opens at the end holds other letters: 令牌桶Token(令牌)
const TRAILING = setOf('([{)]}"\',;:.!?');
const SEMICOLON = 59;
const ROUND = 40;
const LAST_ASCII = 127;
const LETTER = /[A-Za-z]/;
const PLUS = 43;
// 采用SDK;Envoy的扩展   key=a;b goes on
const CLAUSE = /^[A-Za-z][\w.+/-]*;$/;
/** How far back an opening bracket is looked for. */
const MAX_BRACKET_DISTANCE = 200;

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
      endsClause(text, tokens[first]?.start ?? 0, token.start) ||
      (text.charCodeAt(token.start) === ROUND && isGloss(text, token.start));
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
  while (to - from > 1 && isTrailing(text, from, to)) to -= 1;
  while (to - from > 1 && isLeading(text, from)) from += 1;
  return { first, end, coreStart: from, coreEnd: to };
}

/** Whether the last character of a chunk is of the sentence. */
function isTrailing(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(to - 1);
  if (code === PLUS) return text.charCodeAt(to - 2) !== PLUS && text.charCodeAt(to) > LAST_ASCII;
  return TRAILING[code] === 1 && !closesInside(text, from, to);
}

/** Whether the first character of a chunk is of the sentence. */
function isLeading(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  if (code !== PLUS) return LEADING[code] === 1;
  return text.charCodeAt(from - 1) > LAST_ASCII && LETTER.test(text.charAt(from + 1));
}

/** `f()` ends in a bracket that it opened itself. */
function closesInside(text: string, from: number, to: number): boolean {
  const close = text[to - 1];
  const open = close === ')' ? '(' : close === ']' ? '[' : close === '}' ? '{' : '';
  if (open === '') return false;
  return text.slice(Math.max(from + 1, to - MAX_BRACKET_DISTANCE), to).includes(open);
}
