/**
 * What a line can be. A capital begins a block or an item, a small letter continues it:
 * heading, paragraph, list item, table, quote, code, Mermaid, boilerplate.
 */
export const TAGS: readonly string[] = [...'HPpLlTtQqCcMmX'];
