/** A style sheet of the project is no CSS. */
export class StyleError extends Error {
  override readonly name = 'StyleError';
  /** Below the folder of templates: `styles/own.css`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;

  constructor(file: string, reason: string, line: number, column: number, options?: ErrorOptions) {
    super(reason, options);
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
