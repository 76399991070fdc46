import { decodeLevels } from '../../src/repair/3-mend/heading-depth/decode-levels.ts';
import { NO_HEADING, NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import type { LeafModel } from '../../src/repair/learned/tree-model.ts';
import { parentsOf } from './parents-of.ts';
import type { Lesson } from './read-lessons.ts';

/**
 * Give each line that may be a heading the parent that repair gives it.
 *
 * @returns For each its parent's place, `NO_PARENT` for the outermost, `NONE` for no heading.
 */
export function guessParents(
  { headings }: Lesson,
  weights: Float32Array,
  trees: LeafModel,
): readonly number[] {
  const levels = decodeLevels(headings, weights, trees).map(({ level }) => level);
  const places = [...levels.keys()].filter((place) => levels[place] !== NO_HEADING);
  const parents = parentsOf(places.map((place) => levels[place] ?? 0));
  const guess = levels.map(() => NONE);
  for (const [at, place] of places.entries()) {
    const parent = parents[at] ?? -1;
    guess[place] = parent < 0 ? parent : (places[parent] ?? NONE);
  }
  return guess;
}
