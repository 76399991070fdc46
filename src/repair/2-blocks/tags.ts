/**
 * What a line can be. A capital begins a block or an item, a small letter continues it:
 * heading, paragraph, list item, table, quote, code, Mermaid, boilerplate.
 */
export const TAGS = ['H', 'P', 'p', 'L', 'l', 'T', 't', 'Q', 'q', 'C', 'c', 'M', 'm', 'X'] as const;

export type Tag = (typeof TAGS)[number];
