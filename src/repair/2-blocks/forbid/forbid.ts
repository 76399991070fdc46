import { TAGS } from '../../1-evidence/tags.ts';
import { RULED } from '../certainty.ts';

/**
 * Rule out what a line cannot be.
 *
 * @param scores One for each line and tag; changed in place.
 * @param index The line.
 * @param tags Indices in `TAGS`.
 */
export function forbid(scores: Float64Array, index: number, tags: Iterable<number>): void {
  for (const tag of tags) scores[index * TAGS.length + tag] = -RULED;
}
