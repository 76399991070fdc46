/** Numbers that describe one line; found in one pass over its characters. */
export interface LineShape {
  readonly indent: number;
  /** Characters after the indentation. */
  readonly length: number;
  readonly cjk: number;
  /** Han, kana and hangul outside quotes, brackets and trailing comments. */
  readonly bareCjk: number;
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  readonly spaces: number;
  readonly marks: number;
  readonly pipes: number;
  /** Character codes; 0 when there is none. */
  readonly first: number;
  readonly second: number;
  readonly last: number;
  readonly beforeLast: number;
  /** Hashes of the words and of the runs of marks, in order, at most `TOKEN_LIMIT`. */
  readonly tokens: readonly number[];
  /** Words that only prose has: `the`, `is`, `of`. */
  readonly stopWords: number;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitals: number;
  /** Words with an inner capital, `_`, or a dot between letters. */
  readonly identifiers: number;
  /** Hash of the first and last word. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Hash of the whole line without white space. */
  readonly hash: number;
  /** Sentence ends inside the line: `. A`, `。`. */
  readonly sentences: number;
}

/** Longer lines are described by their first tokens. */
export const TOKEN_LIMIT = 40;
