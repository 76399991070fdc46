import { TAGS } from '../1-evidence/tags.ts';

const SIZE = TAGS.length;

/**
 * Add to how much speaks for a tag of a line.
 *
 * @param scores One for each line and tag; changed in place.
 * @param tag Its place in `TAGS`.
 */
export function addScore(scores: Float64Array, line: number, tag: number, amount: number): void {
  const at = line * SIZE + tag;
  scores[at] = (scores[at] ?? 0) + amount;
}
