/** Sections in one file of texts: a result loads a few kilobytes and not its whole article. */
export const SECTIONS_IN_TEXT = 4;
