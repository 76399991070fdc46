/** Three colons anywhere, or a line that begins like an admonition or a tab. */
const BOX = /:::|^[ \t>]*(?:!!!|\?\?\?\+?|===[!+]{0,2})[ \t]/m;

/** Whether a text may have containers or admonitions, so that what parses them has to be loaded. */
export function mayHaveBoxes(markdown: string): boolean {
  return BOX.test(markdown);
}
