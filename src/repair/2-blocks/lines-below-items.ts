import { characterSort, SORT } from '../1-evidence/character-sort.ts';
import type { Evidence } from '../1-evidence/evidence.ts';

/** A line right below an item, without a marker. */
export interface LineBelowItem {
  /** Index of the line. */
  readonly at: number;
  /** Names of the classes by which others of its text are like it. */
  readonly classes: readonly string[];
}

const MARKER = /^- /;
const LEAD_LENGTH = 6;
/** What ends a sentence, what leads on, what closes. */
const ENDS: readonly string[] = ['。.;；!！?？', ':：', ')）]}"\'`”'];
const LATER = ',，、。.;:：)）';

/**
 * Find the lines right below items, of texts whose items break at code.
 *
 * @param evidence All lines and what is known of them.
 * @returns In order. The classes are how the item ends, by its last characters, and by their sort together with
 *   how the line itself begins.
 */
export function linesBelowItems({
  lines,
  profile,
  keepsSpaces,
}: Evidence): readonly LineBelowItem[] {
  if (profile > 1 || keepsSpaces) return [];
  return [...lines.keys()].flatMap((at): readonly LineBelowItem[] => {
    const before = lines[at - 1]?.text ?? '';
    const text = lines[at]?.text ?? '';
    if (!MARKER.test(before) || MARKER.test(text)) return [];
    return [{ at, classes: classesOf(before.trimEnd(), text) }];
  });
}

function classesOf(before: string, text: string): readonly string[] {
  const lead = before.slice(-LEAD_LENGTH).toLowerCase();
  return [`lead ${lead}`, `end ${endOf(before)} ${startOf(text)}`];
}

/** How an item ends: with one of `ENDS`, Han, a word, anything else. */
function endOf(text: string): string {
  const last = text.slice(-1);
  const end = ENDS.findIndex((marks) => marks.includes(last));
  if (end >= 0) return `${end}`;
  const sort = characterSort(last, 0);
  return sort === SORT.han ? 'han' : sort < SORT.han ? 'word' : 'mark';
}

/** How a line begins: by the sort of its first character, a mark by itself. */
function startOf(text: string): string {
  const first = text.slice(0, 1);
  if (LATER.includes(first)) return 'later';
  const sort = characterSort(first, 0);
  return sort === SORT.mark ? first : `${sort}`;
}
