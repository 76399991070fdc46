/** The mark of a link from a heading to itself. */
export interface Anchor {
  /** Place of the line that has it. */
  readonly at: number;
  /** Behind the heading, before it, or in a line of its own below it. */
  readonly where: 'behind' | 'before' | 'below';
  readonly mark: string;
}

/** The title of a text is among so many first lines. */
export const TITLE_LINES = 2;
