/**
 * What a line can be. A capital begins a block or an item, a small letter continues it:
 * heading, paragraph, list item, table, quote, code, Mermaid, boilerplate.
 */
export const TAGS: readonly string[] = [...'HPpLlTtQqCcMmX'];

/**
 * @param letter One of `TAGS`.
 * @returns Its index there.
 */
export function tagOf(letter: string): number {
  return TAGS.indexOf(letter);
}

/**
 * @param letters Of `TAGS`, side by side.
 * @returns Their indices there, in this order.
 */
export function tagsOf(letters: string): readonly number[] {
  return Array.from(letters, tagOf);
}
