import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { joint } from './joint.ts';
import { readSeams, type Seam } from './read-seams.ts';

/** So much is no chance: of 1,910 texts without such breaks none has more. */
const CLEAR = 4;
const CLEAR_BOTH = 5;
/** What shows one kind of break where the other is clear. */
const SHOWN = 2;
/** From this chance on lines count for the text, and are joined. */
const SURE = 0.8;
const LIKELY = 0.55;

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
  if (Math.max(behind, before) < CLEAR && both < CLEAR_BOTH) return [];
  const chance = (seam: Seam): number =>
    (behind >= SHOWN ? seam.behind : 0) + (before >= SHOWN ? seam.before : 0);
  return seams.flatMap((seam) => {
    const [first, second] = [lines[seam.at - 1], lines[seam.at]];
    if (!first || !second || chance(seam) < LIKELY) return [];
    if (overrideOf(first, overrides) || overrideOf(second, overrides)) return [];
    return [joint(first, second, chance(seam))];
  });
}

function weightOf(seams: readonly Seam[], kind: 'behind' | 'before'): number {
  return seams.reduce((sum, seam) => sum + (seam[kind] >= SURE ? seam.weight : 0), 0);
}
