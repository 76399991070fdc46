/**
 * Sections in one file of texts: a result loads some kilobytes and not the whole of a long article. With
 * eight, a query loads half as much of them in more files, and a build has twice as many to write.
 */
export const SECTIONS_IN_TEXT = 24;
