/** What front matter says. */
export interface ParsedMatter {
  readonly data: object;
  /** Keys at the top → 1-based line and column in the text. */
  readonly lines: ReadonlyMap<string, readonly [line: number, column: number]>;
}

/** Front matter is broken. */
export class MatterError extends Error {
  override readonly name = 'MatterError';
  /** Both 1-based; of the opening delimiter where the place is unknown. */
  readonly line: number;
  readonly column: number;

  constructor(reason: string, line = 1, column = 1) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}
