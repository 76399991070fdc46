import type { Line } from '../../1-evidence/line.ts';
import { sliceLine } from '../../1-evidence/slice-line.ts';

const ITEM = /^\s*- /;
// An item's dash behind more than one space, which no text has.
const NESTED = /(?<=\S)(?= {2,}- \S)/g;

/**
 * Split a line where an extractor that keeps white space glued an item to the one before it: the line break is
 * lost, the indentation is kept.
 *
 *     - the core  - its plugins       →   two items
 *       - all of them    - one        →   an item and one in it
 *
 * @param line A line of a list.
 */
export function partNested(line: Line): readonly Line[] {
  if (!ITEM.test(line.text)) return [line];
  const places = [...line.text.matchAll(NESTED)].map(({ index }) => index);
  const ends = [...places, line.text.length];
  return ends.map((end, at) => sliceLine(line, places[at - 1] ?? 0, end, line.part + at));
}
