/** The least piece that is code or not: a word, one mark, or a run of Han or other letters. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** White space or the border of the text stands before. */
  readonly isSpaced: boolean;
}

export const TOKEN = { word: 0, mark: 1, other: 2 } as const;
export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

const SPACE = 3;
const WIDE_SPACE = /\s/;

/** Finds where a word has to be cut further. */
export type WordSplitter = (word: string) => readonly number[];

function asciiKind(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return TOKEN.word;
  if ((code >= 48 && code <= 57) || code === 95 || code === 36) return TOKEN.word;
  if (code >= 33 && code <= 126) return TOKEN.mark;
  return code === 32 || (code >= 9 && code <= 13) ? SPACE : TOKEN.other;
}

const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(code));

/** A word of ASCII letters and digits; one ASCII mark; anything else up to space or ASCII. */
function kindOf(code: number): TokenKind | typeof SPACE {
  // The table holds nothing else.
  if (code < 128) return ASCII_KINDS[code] as TokenKind | typeof SPACE;
  if (code >= 0x3001 && code < 0xfeff) return TOKEN.other;
  return WIDE_SPACE.test(String.fromCharCode(code)) ? SPACE : TOKEN.other;
}

function endOf(text: string, start: number, kind: TokenKind): number {
  const { length } = text;
  let at = start + 1;
  if (kind === TOKEN.mark) return at;
  while (at < length && kindOf(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

/** Cut a text into tokens; white space belongs to none. */
export function tokenize(text: string, splitWord?: WordSplitter): readonly Token[] {
  const { length } = text;
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const end = endOf(text, at, kind);
    let start = at;
    if (splitWord && kind === TOKEN.word) {
      for (const cut of splitWord(text.slice(at, end))) {
        tokens.push({ start, end: at + cut, kind, isSpaced: start !== last });
        start = at + cut;
        last = start;
      }
    }
    tokens.push({ start, end, kind, isSpaced: start !== last });
    last = end;
    at = end;
  }
  return tokens;
}
