/** The mark of a heading's permalink, e.g. `¶`, that an extractor left in the text. */
export interface Anchor {
  /** Index of the line that has it. */
  readonly at: number;
  /** Behind the heading, before it, or in a line of its own below it. */
  readonly where: 'behind' | 'before' | 'below';
  readonly mark: string;
}

/** The title of a text is among this number of first lines. */
export const TITLE_LINES = 2;
