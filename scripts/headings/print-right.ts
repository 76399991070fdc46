import { NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import type { LeafModel } from '../../src/repair/learned/tree-model.ts';
import { guessParents } from './guess-parents.ts';
import type { Lesson } from './read-lessons.ts';

/** Print of all that may be headings how often it is rightly decided whether it is one, and where. */
export function printRight(
  lessons: readonly Lesson[],
  weights: Float32Array,
  trees: LeafModel,
): void {
  let all = 0;
  let told = 0;
  let headings = 0;
  let nested = 0;
  for (const lesson of lessons) {
    const { parents } = lesson;
    const guess = guessParents(lesson, weights, trees);
    all += parents.length;
    headings += parents.filter((parent) => parent !== NONE).length;
    told += parents.filter((parent, at) => (parent === NONE) === (guess[at] === NONE)).length;
    nested += parents.filter((parent, at) => parent !== NONE && parent === guess[at]).length;
  }
  const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(2)} %`;
  console.log(`dev: ${share(told, all)} of ${all} told apart, ${share(nested, headings)} nested`);
}
