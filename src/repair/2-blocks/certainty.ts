/**
 * Scores for what is certain. Each outweighs those before it, and all outweigh the learned scores of a
 * line, which add up to some hundreds.
 */

/** For what the text shows of its tables. */
export const SHOWN = 1e4;
/** For what extractors always or never do, and what the site around the text shows. */
export const RULED = 1e5;
/** For what a person has decided. */
export const DECIDED = 1e6;
