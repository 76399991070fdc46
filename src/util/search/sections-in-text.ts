/**
 * Sections in one file of texts: a result loads some kilobytes and not its whole article. With four, a
 * query that loads much loads as much in more files, and a build has almost twice as many to write.
 */
export const SECTIONS_IN_TEXT = 8;
