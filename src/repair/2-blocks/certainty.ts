/**
 * What is certain outweighs all scores of a line together, which add up to some hundreds; each of these
 * outweighs those before it.
 */

/** What the text shows of its tables. */
export const SHOWN = 1e4;
/** What extractors always or never do, and what the site around the text shows. */
export const RULED = 1e5;
/** What a person has decided. */
export const DECIDED = 1e6;
