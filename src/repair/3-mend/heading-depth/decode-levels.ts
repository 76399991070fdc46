import type { LeafModel } from '../../learned/tree-model.ts';
import { atLevel } from './at-level.ts';
import type { HeadingFacts } from './describe/heading-facts.ts';
import { MAX_LEVEL, NO_HEADING, NO_PARENT } from './levels.ts';
import { outlineChances } from './outline-chances.ts';

const BEAM_WIDTH = 16;

/** Where a heading stands. */
export interface HeadingLevel {
  /** 1 is the outermost; `NO_HEADING` for what is none. */
  readonly level: number;
  /** How likely it is a heading at all, in [0, 1]. */
  readonly chance: number;
}

/** An outline up to some heading, and its expected number of right parents. */
interface Choice {
  readonly open: readonly number[];
  readonly level: number;
  readonly previous: Choice | undefined;
  readonly gain: number;
}

/** A way to go on from a choice with one heading. */
interface Way {
  readonly from: Choice;
  readonly level: number;
  readonly gain: number;
}

/**
 * Find the outline in which the most headings can be expected to have the right parent: minimum Bayes risk
 * decoding, by a beam search.
 *
 * First the posterior probability of each parent of each heading, and of being none, is summed over all
 * likely outlines; then the outline with the largest sum is chosen. That is not the likeliest outline:
 * where it is unclear whether a subsection has ended, one that loses little either way wins.
 *
 * @param headings What may be headings, in order; at most a thousand: of more, what is open cannot
 *   be told apart.
 * @param weights Of the features of `FEATURE_GROUPS`.
 * @param trees Of the measures of `placeMeasures`.
 */
export function decodeLevels(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
  trees: LeafModel,
): readonly HeadingLevel[] {
  const { isNone, sureness, parents } = outlineChances(headings, weights, trees);
  let choices: readonly Choice[] = [{ open: [], level: 0, previous: undefined, gain: 0 }];
  for (const [index, chances] of parents.entries()) {
    choices = isNone[index] ? choices.map(passOver) : extendChoices(choices, index, chances);
  }
  const levels: HeadingLevel[] = [];
  for (let choice = choices[0]; choice?.previous; choice = choice.previous) {
    const chance = sureness[sureness.length - 1 - levels.length] ?? 0;
    levels.push({ level: choice.level, chance });
  }
  return levels.reverse();
}

function passOver(choice: Choice): Choice {
  return { ...choice, level: NO_HEADING, previous: choice };
}

/** The best ways to go on from some outlines with one heading. */
function extendChoices(
  choices: readonly Choice[],
  index: number,
  chances: ReadonlyMap<number, number>,
): readonly Choice[] {
  const best: Way[] = [];
  for (const from of choices) {
    const deepest = Math.min(from.open.length + 1, MAX_LEVEL);
    for (let level = 1; level <= deepest; level++) {
      const parent = atLevel(from.open, level - 1) ?? NO_PARENT;
      const gain = from.gain + (chances.get(parent) ?? 0);
      if (best.length < BEAM_WIDTH || gain > (best[BEAM_WIDTH - 1]?.gain ?? 0))
        keepBest(best, { from, level, gain });
    }
  }
  return best.map(({ from, level, gain }) => {
    return { open: [...from.open.slice(0, level - 1), index], level, previous: from, gain };
  });
}

/** Puts a way where it belongs among the best, behind those that are as good. */
function keepBest(best: Way[], way: Way): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.gain ?? 0) < way.gain) at--;
  best.splice(at, 0, way);
  if (best.length > BEAM_WIDTH) best.pop();
}
