import type { Line } from '../1-evidence/line.ts';
import { TAGS, tagOf } from '../1-evidence/tags.ts';

const HEADER = tagOf('T');
const ROW = tagOf('t');
const CERTAIN = 1e4;

/**
 * Find out where tables begin from the header that other tables of the text have, word for word,
 * and raise those lines' scores. No row comes right before a header: what stands there without a
 * blank line is a label.
 *
 *     Parameter Type Description   ← a header, as found elsewhere
 *     size int its size
 *     Limits                       ← no row
 *     Parameter Type Description   ← the next table's header
 *
 * @param tags What was found without this knowledge.
 * @param scores One for each line and tag; changed in place.
 * @returns Whether anything was changed: then the search must be run again.
 */
export function repeatHeaders(
  lines: readonly Line[],
  tags: Uint8Array,
  scores: Float64Array,
): boolean {
  const size = TAGS.length;
  const headers = new Set<string>();
  for (const [index, tag] of tags.entries()) {
    if (tag === HEADER) headers.add(lines[index]?.text.trim() ?? '');
  }
  const add = (line: number, tag: number, value: number): void => {
    scores[line * size + tag] = (scores[line * size + tag] ?? 0) + value;
  };
  let isChanged = false;
  for (const [index, line] of lines.entries()) {
    if (tags[index] === HEADER || !headers.has(line.text.trim())) continue;
    add(index, HEADER, CERTAIN);
    if (line.blankBefore === 0) for (const tag of [HEADER, ROW]) add(index - 1, tag, -CERTAIN);
    isChanged = true;
  }
  return isChanged;
}
