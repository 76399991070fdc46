import type { Evidence } from '../../1-evidence/evidence.ts';
import { setsOffName } from '../../1-evidence/sets-off-name.ts';

/**
 * Whether a line begins with the name that an item explains, where the extractor drops the marker of items that begin
 * with code: it is no title, no code and does not go on with a paragraph. That it begins a list is found when lines are
 * taken apart.
 *
 *     A pool has few options.
 *     size- how many are kept
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function setsOffItem(
  {
    lines,
    codeScores,
    keepsSpaces,
    profile,
  }: Pick<Evidence, 'lines' | 'codeScores' | 'keepsSpaces' | 'profile'>,
  index: number,
): boolean {
  if (keepsSpaces || profile > 1 || (codeScores[index] ?? 0) >= 0) return false;
  return setsOffName(lines[index]?.text ?? '');
}
