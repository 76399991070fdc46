import { TAGS } from '../../1-evidence/tags.ts';
import { RULED } from '../certainty.ts';

/**
 * Rule out what a line cannot be.
 *
 * @param scores One for each line and tag; changed in place.
 * @param index The line.
 * @param tags Indices in `TAGS`.
 */
export function forbid(scores: Float64Array, index: number, tags: readonly number[]): void {
  const from = index * TAGS.length;
  for (let at = 0; at < tags.length; at++) scores[from + (tags[at] ?? 0)] = -RULED;
}

/** Whether it is ruled out already that a line has a tag. */
export function isForbidden(scores: Float64Array, index: number, tag: number): boolean {
  return scores[index * TAGS.length + tag] === -RULED;
}
