import type { Line } from '../1-evidence/line.ts';
import { tagOf } from '../1-evidence/tags.ts';

const HEADING = tagOf('H');

/**
 * Give the parts of a cut line back to the heading that they follow: no item is glued to one.
 *
 *     Phase 2 - Commit   ← one heading, not a heading and an item
 *
 * @param lines Lines, some cut into parts.
 * @param tags One for each line; changed in place.
 */
export function joinHeadings(lines: readonly Line[], tags: Uint8Array): void {
  for (const [index, line] of lines.entries()) {
    if (line.part > 0 && tags[index - 1] === HEADING) tags[index] = HEADING;
  }
}
