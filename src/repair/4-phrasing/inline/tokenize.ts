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

// A word of ASCII letters and digits; one ASCII mark; anything else up to space or ASCII.
const PIECE = /[A-Za-z0-9_$]+|[!-~]|[^\s!-~]+/g;

/** Finds where a word has to be cut further. */
export type WordSplitter = (word: string) => readonly number[];

/** Cut a text into tokens; white space belongs to none. */
export function tokenize(text: string, splitWord: WordSplitter = () => []): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const kind = kindOf(piece);
    let start = index;
    const cuts = kind === TOKEN.word ? splitWord(piece) : [];
    for (const cut of [...cuts, piece.length]) {
      const end = index + cut;
      tokens.push({ start, end, kind, isSpaced: start !== last });
      start = end;
      last = end;
    }
  }
  return tokens;
}

function kindOf(piece: string): TokenKind {
  if (/^[A-Za-z0-9_$]/.test(piece)) return TOKEN.word;
  return /^[!-~]/.test(piece) ? TOKEN.mark : TOKEN.other;
}
