/** A line of the source that is not blank. */
export interface Line {
  /** 1-based, in the source. */
  readonly number: number;
  /** Offsets of the text in the source, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** With its leading white space, without trailing white space. */
  readonly text: string;
  /** Blank lines between this line and the one before it. */
  readonly blankBefore: number;
  /** Place among the parts that a line was cut into, 0 for a whole line. */
  readonly part: number;
}
