import type { Line } from '../../1-evidence/line.ts';
import { tagOf } from '../../1-evidence/tags.ts';
import { addScore } from '../add-score.ts';
import { SHOWN } from '../certainty.ts';

const HEADER = tagOf('T');
const ROW = tagOf('t');

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
  const headers = new Set<string>();
  for (const [index, tag] of tags.entries()) {
    if (tag === HEADER) headers.add(lines[index]?.text.trim() ?? '');
  }
  let isChanged = false;
  for (const [index, line] of lines.entries()) {
    if (tags[index] === HEADER || !headers.has(line.text.trim())) continue;
    addScore(scores, index, HEADER, SHOWN);
    for (const tag of line.blankBefore === 0 ? [HEADER, ROW] : []) {
      addScore(scores, index - 1, tag, -SHOWN);
    }
    isChanged = true;
  }
  return isChanged;
}
