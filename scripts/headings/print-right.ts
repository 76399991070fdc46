import { decodeLevels } from '../../src/repair/3-mend/heading-depth/decode-levels.ts';
import { NO_HEADING, NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import type { LeafModel } from '../../src/repair/learned/tree-model.ts';
import { parentsOf } from './parents-of.ts';
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
  for (const { headings: found, parents } of lessons) {
    const levels = decodeLevels(found, weights, trees).map(({ level }) => level);
    const places = [...levels.keys()].filter((place) => levels[place] !== NO_HEADING);
    const guess = new Map(
      parentsOf(places.map((place) => levels[place] ?? 0)).map((parent, at) => {
        return [places[at], parent < 0 ? -1 : places[parent]];
      }),
    );
    all += parents.length;
    headings += parents.filter((parent) => parent !== NONE).length;
    told += parents.filter((parent, at) => (parent === NONE) !== guess.has(at)).length;
    nested += parents.filter((parent, at) => parent !== NONE && parent === guess.get(at)).length;
  }
  const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(2)} %`;
  console.log(`dev: ${share(told, all)} of ${all} told apart, ${share(nested, headings)} nested`);
}
