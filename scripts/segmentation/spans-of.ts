/**
 * Read the blocks of a sequence of tags. Items and headings are blocks.
 *
 * @returns Blocks as strings: first tag, first line, line after the last.
 */
export function spansOf(tags: readonly string[]): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let line = 1; line <= tags.length; line++) {
    const tag = tags[line];
    if (tag !== undefined && tag === tag.toLowerCase()) continue;
    found.push(`${tags[start]} ${start} ${line}`);
    start = line;
  }
  return found;
}
