import type { HeadingFacts } from './heading-facts.ts';
import { type LevelScorer, levelScorers } from './level-scorer.ts';
import { MAX_LEVEL, NO_HEADING } from './levels.ts';
import { outlineLattice, stepChance } from './outline-lattice.ts';

const BEAM = 16;
const NO_PARENT = -1;
const NONE = -2;
/** A paragraph as likely as this stays one. */
const STAYS = 0.6;
/** A heading as unlikely as this is none; one with a number, or right above code, as this. */
const IS_NONE = 0.7;
const IS_NONE_MARKED = 0.9;
/** Fewer make no outline: of what the line model is as sure as this (0.94), is a heading. */
const FEWEST = 5;
const SURE = 8;
/** Where all decisions are as near as this to the chances, nothing is weighed again. */
const CLEAR = 0.1;

/** Where a heading stands. */
export interface HeadingLevel {
  /** 1 is the outermost; `NO_HEADING` for what is none. */
  readonly level: number;
  /** How likely it is a heading at all, in [0, 1]. */
  readonly chance: number;
}

/** An outline up to some heading, with the number of right parents that it promises. */
interface Choice {
  readonly open: readonly number[];
  readonly level: number;
  readonly previous: Choice | undefined;
  readonly gain: number;
}

/**
 * Find the outline in which the most headings can be expected to have the right parent.
 *
 * First the chance of each parent of each heading, and of being none, is summed over all outlines
 * that are likely; then the outline with the largest sum is chosen. That is not the likeliest
 * outline: where it is unclear whether a subsection has ended, one that loses little either way
 * wins.
 *
 * @param headings What may be headings, in order; at most a thousand: of more, what is open cannot
 *   be told apart.
 */
export function decodeLevels(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
): readonly HeadingLevel[] {
  const scorers = levelScorers(headings, weights);
  const first = parentChances(headings, scorers);
  const isOutline = headings.length >= FEWEST;
  const isNone = first.map((chances, at) => noneOf(chances) > leastOf(headings[at], isOutline));
  // What was decided says more of the others, and a heading needs a place even if an unlikely one.
  const isClear = first.every(
    (chances, at) => Math.abs(noneOf(chances) - Number(isNone[at])) < CLEAR,
  );
  const all = isClear ? first : parentChances(headings, scorers, isNone);
  let choices: readonly Choice[] = [{ open: [], level: 0, previous: undefined, gain: 0 }];
  for (const [index, chances] of all.entries()) {
    choices = isNone[index] ? choices.map(passOver) : extendChoices(choices, index, chances);
  }
  const levels: HeadingLevel[] = [];
  for (let choice = choices[0]; choice?.previous; choice = choice.previous) {
    const chances = first[first.length - 1 - levels.length];
    levels.push({ level: choice.level, chance: Math.max(0, 1 - noneOf(chances)) });
  }
  return levels.reverse();
}

/**
 * How likely a line must be no heading to be none.
 *
 * @param isOutline Whether there are enough headings to tell.
 */
function leastOf(heading: HeadingFacts | undefined, isOutline: boolean): number {
  if (!heading?.isFound) return STAYS;
  if (heading.isCertain || isAmongHeadings(heading)) return 1;
  if (!isOutline && heading.sureness >= SURE) return 1;
  return heading.numbering || heading.after === 'code' ? IS_NONE_MARKED : IS_NONE;
}

/** Lines of plain text in a fence, one after another, may all look like headings: none is a paragraph. */
function isAmongHeadings({ before, after, otherwise }: HeadingFacts): boolean {
  return otherwise === 'paragraph' && before === 'heading' && after === 'heading';
}

function noneOf(chances: ReadonlyMap<number, number> | undefined): number {
  return chances?.get(NONE) ?? 0;
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
  const found: { readonly from: Choice; readonly level: number; readonly gain: number }[] = [];
  for (const from of choices) {
    const deepest = Math.min(from.open.length + 1, MAX_LEVEL);
    for (let level = 1; level <= deepest; level++) {
      const parent = from.open[level - 2] ?? NO_PARENT;
      found.push({ from, level, gain: from.gain + (chances.get(parent) ?? 0) });
    }
  }
  found.sort((a, b) => b.gain - a.gain);
  return found.slice(0, BEAM).map(({ from, level, gain }) => {
    return { open: [...from.open.slice(0, level - 1), index], level, previous: from, gain };
  });
}

/**
 * For each heading the chance of each parent, by the parent's index, and of being none.
 *
 * @param isNone What is decided about each.
 */
function parentChances(
  headings: readonly HeadingFacts[],
  scorers: readonly LevelScorer[],
  isNone?: readonly boolean[],
): readonly ReadonlyMap<number, number>[] {
  const lattice = outlineLattice(
    headings,
    scorers,
    isNone && ((index, level) => (level === NO_HEADING) === isNone[index]),
  );
  return lattice.layers.map((layer) => {
    const chances = new Map<number, number>();
    for (const outline of layer) {
      const { state } = outline;
      const parent = state.isNone ? NONE : (state.stack.at(-2)?.index ?? NO_PARENT);
      let chance = chances.get(parent) ?? 0;
      for (const step of outline.steps) chance += stepChance(step, outline, lattice);
      chances.set(parent, chance);
    }
    return chances;
  });
}
