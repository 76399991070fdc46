import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';
import { readSeams, type Seam } from './read-seams.ts';

/** A higher score is no coincidence: of 1,910 texts without such breaks none has one. */
const MIN_SCORE = 4;
/** Nor is half of it in a short one: of 14,200 times 25 lines without such breaks one has as much. */
const MIN_SCORE_IN_SHORT = 2;
/** Where several lines tell, one point is asked for this many lines of the text. */
const LINES_PER_POINT = 30;
/** Enough, of lines as likely, where one goes on with a comma: in no text without such breaks one does. */
const MIN_SCORE_BY_COMMA = 3;
const COUNTED_CHANCE_BY_COMMA = 0.7;
/** What shows one kind of break where the other is clear. */
const MIN_SCORE_OF_OTHER = 2;
/** From this chance on lines count for the text, and are joined. */
const MIN_CHANCE = 0.8;
const MIN_CHANCE_IF_CLEAR = 0.55;
/** Where a comma shows the breaks, less is asked: of 76 lines more that this joins 73 are one. */
const MIN_CHANCE_BY_COMMA = 0.35;
// , which is read twice
const COMMA = /^, [a-z]+ [a-z(]/;
// Pools::lend()   what stands alone; behind it the sentence that came to it goes on
const NAME = /^[!-~]*[A-Za-z][!-~]*$/;
// All of them. - Guide - Pools   the last of the items that an extractor glued
const ITEM_LAST = / - [^\s，。,、]+$/;

/**
 * Find the line breaks that some versions of an extractor leave behind or before inline code in paragraphs.
 *
 *     Before the first call, retryPolicy      ← ends with code
 *     is read from the file set_up            ← goes on, and ends with code
 *     , if there is one.
 *
 * Only in texts that show it again and again, in short ones twice. Without such breaks hardly any line begins
 * with a comma, and few sentences end with a name.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join the lines: with nothing beside Han, with a space between words.
 */
export function findJoints(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const seams = readSeams(lines, MIN_SCORE_IN_SHORT);
  const shown = whatShows(lines, seams);
  if (shown === undefined) return [];
  const edits: Edit[] = [];
  let joined = 0;
  for (const seam of seams) {
    const [first, second] = [lines[seam.at - 1], lines[seam.at]];
    if (!first || !second) continue;
    const isInside = joined === seam.at - 1 && NAME.test(first.text);
    if (!isInside && NAME.test(first.text) && NAME.test(second.text)) continue;
    const chance =
      (shown.behind || isInside ? seam.behind : 0) +
      (shown.before && !ITEM_LAST.test(first.text) ? seam.before : 0);
    if (chance < shown.least) continue;
    joined = seam.at;
    if (overrideOf(first, overrides) || overrideOf(second, overrides)) continue;
    edits.push(joint(first, second, chance));
  }
  return edits;
}

/** What kinds of breaks a text shows, and from which chance on a line is one. */
interface Shown {
  readonly behind: boolean;
  readonly before: boolean;
  readonly least: number;
}

function whatShows(lines: readonly Line[], seams: readonly Seam[]): Shown | undefined {
  const [behind, before] = [weightOf(seams, 'behind'), weightOf(seams, 'before')];
  const hasComma = seams.some(
    ({ at, behind }) => behind >= MIN_CHANCE && COMMA.test(lines[at]?.text ?? ''),
  );
  if (hasComma && weightOf(seams, 'behind', COUNTED_CHANCE_BY_COMMA) >= MIN_SCORE_BY_COMMA) {
    return { behind: true, before: before >= MIN_SCORE_OF_OTHER, least: MIN_CHANCE_BY_COMMA };
  }
  const both = behind > 0 && before > 0 ? behind + before - 1 : 0;
  const most = Math.max(behind, before, both);
  const isMany = seams.filter(isTelling).length > 1;
  const clear = isMany ? Math.max(MIN_SCORE_IN_SHORT, lines.length / LINES_PER_POINT) : MIN_SCORE;
  if (most < Math.min(MIN_SCORE, clear)) return undefined;
  const least = most < MIN_SCORE ? MIN_CHANCE : MIN_CHANCE_IF_CLEAR;
  return { behind: behind >= MIN_SCORE_OF_OTHER, before: before >= MIN_SCORE_OF_OTHER, least };
}

function isTelling({ behind, before, weight }: Seam): boolean {
  return weight > 0 && Math.max(behind, before) >= MIN_CHANCE;
}

function weightOf(seams: readonly Seam[], kind: 'behind' | 'before', least = MIN_CHANCE): number {
  return seams.reduce((sum, seam) => sum + (seam[kind] >= least ? seam.weight : 0), 0);
}
