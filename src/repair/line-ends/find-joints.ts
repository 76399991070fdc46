import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';
import { readSeams, type Seam } from './read-seams.ts';

/** So much is no chance: of 1,910 texts without such breaks none has more. */
const CLEAR = 4;
const CLEAR_BOTH = 5;
/** Enough, of lines as likely, where one goes on with a comma: in no text without such breaks one does. */
const CLEAR_BY_COMMA = 3;
const BY_COMMA = 0.7;
/** What shows one kind of break where the other is clear. */
const SHOWN = 2;
/** From this chance on lines count for the text, and are joined. */
const SURE = 0.8;
const LIKELY = 0.55;
/** Where a comma shows the breaks, less is asked: of 76 lines more that this joins 73 are one. */
const LIKELY_BY_COMMA = 0.35;
// , which is read twice
const COMMA = /^, [a-z]+ [a-z(]/;

/**
 * Find the breaks that versions of an extractor leave behind or before the inline code of paragraphs.
 *
 *     Before the first call, retryPolicy      ← ends with code
 *     is read from the file set_up            ← goes on, and ends with code
 *     , if there is one.
 *
 * Only in texts that show it time and again: where the extractor breaks no sentences hardly any line
 * begins with a comma, and few sentences end with a name.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join the lines: with nothing beside Han, with a space between words.
 */
export function findJoints(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const seams = readSeams(lines);
  const [behind, before] = [weightOf(seams, 'behind'), weightOf(seams, 'before')];
  const both = behind > 0 && before > 0 ? behind + before : 0;
  const hasComma = seams.some(
    ({ at, behind }) => behind >= SURE && COMMA.test(lines[at]?.text ?? ''),
  );
  const isShown = hasComma && weightOf(seams, 'behind', BY_COMMA) >= CLEAR_BY_COMMA;
  if (!isShown && Math.max(behind, before) < CLEAR && both < CLEAR_BOTH) return [];
  const least = isShown ? LIKELY_BY_COMMA : LIKELY;
  const chance = (seam: Seam): number =>
    (isShown || behind >= SHOWN ? seam.behind : 0) + (before >= SHOWN ? seam.before : 0);
  return seams.flatMap((seam) => {
    const [first, second] = [lines[seam.at - 1], lines[seam.at]];
    if (!first || !second || chance(seam) < least) return [];
    if (overrideOf(first, overrides) || overrideOf(second, overrides)) return [];
    return [joint(first, second, chance(seam))];
  });
}

function weightOf(seams: readonly Seam[], kind: 'behind' | 'before', least = SURE): number {
  return seams.reduce((sum, seam) => sum + (seam[kind] >= least ? seam.weight : 0), 0);
}
