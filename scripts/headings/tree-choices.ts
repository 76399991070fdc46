import { pairsOf } from '../../src/repair/3-mend/heading-depth/heading-pair.ts';
import { headingPlaces } from '../../src/repair/3-mend/heading-depth/heading-place.ts';
import { NO_HEADING, NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import { openHeading } from '../../src/repair/3-mend/heading-depth/open-heading.ts';
import { placeMeasures } from '../../src/repair/3-mend/heading-depth/trees/place-measures.ts';
import { levelScorers } from '../../src/repair/3-mend/heading-depth/weights/level-scorer.ts';
import type { TreeChoice } from '../learning/learn-trees.ts';
import type { Lesson } from './read-lessons.ts';

/** No feature has a weight: only the levels are asked for that numbers leave. */
const NO_WEIGHTS = new Float32Array();

/**
 * Gather the choices of level in a text: the levels where a heading might stand, after the true outline
 * before it, as `placeMeasures` measures them.
 */
export function treeChoices({ headings, parents }: Lesson): readonly TreeChoice[] {
  const scorers = levelScorers(headings, NO_WEIGHTS);
  const levels = trueLevels(parents);
  const choices: TreeChoice[] = [];
  let state: ReturnType<typeof openHeading> | undefined;
  for (const [at, heading] of headings.entries()) {
    const level = levels[at] ?? NO_HEADING;
    const hasTruth = level !== NO_HEADING && parents[at] !== undefined;
    if (hasTruth && (state?.stack.length ?? 0) > 0) {
      const next = headings[at + 1];
      const likely = scorers[at]?.(state, (one) => one !== NO_HEADING) ?? [];
      const right = likely.findIndex((one) => one.level === level);
      const placeAt = headingPlaces(heading, next, state, pairsOf(heading));
      const measure = placeMeasures(heading, next, headings.length);
      const candidates = likely.map((one) => Float32Array.from(measure(placeAt(one.level))));
      if (right >= 0 && candidates.length > 1) choices.push({ candidates, right });
    }
    state = openHeading(state, heading, level);
  }
  return choices;
}

/** The level of each heading; the outermost where its parent was not found. */
function trueLevels(parents: Lesson['parents']): readonly number[] {
  const levels: number[] = [];
  for (const parent of parents) {
    if (parent === NONE) levels.push(NO_HEADING);
    else levels.push(parent === undefined || parent < 0 ? 1 : (levels[parent] ?? 0) + 1);
  }
  return levels;
}
