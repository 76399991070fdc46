/** The deepest level of a heading; the outermost is 1. */
export const MAX_LEVEL = 6;

/** In place of a level: what looks like a heading is none. */
export const NO_HEADING = 0;
