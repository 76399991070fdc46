/**
 * Write a block quote.
 *
 * @param paragraphs Marked-up text, one entry for each paragraph.
 */
export function printQuote(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text, i) => [
    ...(i > 0 ? ['>'] : []),
    ...text.split('\n').map((line) => `> ${line}`.trimEnd()),
  ]);
}
