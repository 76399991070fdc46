import type { Evidence } from '../../1-evidence/evidence.ts';

// An item and its indentation, two columns for each item that it stands in.
const ITEM = /^((?: {2})*)- \S/;
// Five words, or four signs of Chinese: some prose.
const PROSE = /(?:[A-Za-z][\w'’-]*[,.;:]?\s+){4}|(?:[\u3400-\u9fff][^\u3400-\u9fff]*){4}/;
const INDENTED = /^\s/;
const NESTED_INDENT = 2;
/** Number of characters of a line that are read; most lines show by then that they are prose. */
const CHARACTERS_READ = 200;

/**
 * Find the text of items above a list inside them. The version that keeps white space indents an
 * item by those in which it stands, and no list begins with an indented one: what stands right above such
 * an item stands in one, too.
 *
 *     - Sources
 *     The first argument can be:     ← the item's rest
 *       - a function
 *
 * Of 30 such lines in `train2` and `dev` 27 go on with the item, the others are code.
 *
 * @param evidence All lines and their numbers.
 * @returns The lines.
 */
export function restsAboveNested(evidence: Evidence): ReadonlySet<number> {
  const rests = new Set<number>();
  if (!evidence.keepsSpaces || evidence.profile > 1) return rests;
  let indent = -1;
  // The lines of prose right above.
  let prose: number[] = [];
  for (const [index, { text }] of evidence.lines.entries()) {
    const own = ITEM.exec(text)?.[1]?.length;
    if (own !== undefined) {
      if (own > 0 && own <= indent + NESTED_INDENT) for (const line of prose) rests.add(line);
      indent = own;
    }
    const isProse =
      own === undefined && !INDENTED.test(text) && PROSE.test(text.slice(0, CHARACTERS_READ));
    if (isProse && (evidence.codeScores[index] ?? 0) < 0) prose.push(index);
    else prose = [];
  }
  return rests;
}
