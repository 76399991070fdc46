import { characterSort, SORT } from '../../1-evidence/character-sort.ts';
import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import { endSort } from './cut-looks.ts';
import { isBehindDash } from './is-behind-dash.ts';
import type { ReadLine } from './read-cut-line.ts';

const LEAD_LENGTH = 6;
const CHARACTERS_READ = 60;

/**
 * The classes of a line by which others of its text are like it: how the line before it ends, by its
 * last characters; by their sort together with whether the line itself looks like code; by both together
 * with the sort of its first character.
 */
export function startClasses({ line, places }: ReadLine): readonly string[] {
  const before = line.before.trimEnd();
  const from = places[0]?.at ?? 0;
  const end = places.find(isBehindDash)?.end ?? line.text.length;
  const isCode = scoreCodeLine(line.text.slice(from, Math.min(end, from + CHARACTERS_READ))) > 0;
  const looks = `${endSort(before)} ${isCode}`;
  return [
    `lead ${before.slice(-LEAD_LENGTH).toLowerCase()}`,
    `end ${looks}`,
    `first ${looks} ${firstSort(line.text, from)}`,
  ];
}

/** The sort of a character; a mark is a sort of its own. */
function firstSort(text: string, at: number): string {
  const sort = characterSort(text, at);
  return sort === SORT.mark ? text.charAt(at) : `${sort}`;
}
