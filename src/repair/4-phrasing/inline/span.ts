/** Offsets of a code span in its text. */
export type Span = readonly [start: number, end: number];
