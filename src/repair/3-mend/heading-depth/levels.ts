/** The deepest level of a heading; the outermost is 1. */
export const MAX_LEVEL = 6;

/** In place of a level: what looks like a heading is none. */
export const NO_HEADING = 0;

/** In place of a parent: the heading is outermost. */
export const NO_PARENT = -1;

/** In place of a parent: what looks like a heading is none. */
export const NONE = -2;
