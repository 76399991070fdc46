import { groupBy } from '../../../util/group-by.ts';
import type { GroupSum } from './group-sum.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import type { LevelScorer } from './level-scorer.ts';
import { NO_HEADING } from './levels.ts';
import { openHeading } from './open-heading.ts';

const BEAM = 16;
/** Outlines so far behind the best are not followed. */
const FAR_BEHIND = 6;

/** A way on from an outline. */
export interface Step {
  /** The outline that it goes on from; none for the first heading. */
  readonly from: Outline | undefined;
  readonly level: number;
  readonly score: number;
  readonly sums: readonly GroupSum[];
}

/** All outlines up to some heading that have the same headings open. */
export interface Outline {
  /** Tells apart what is open. */
  readonly key: string;
  readonly state: OutlineState;
  readonly steps: readonly Step[];
  /** Logarithm of the summed weights of all ways to here, and of all ways on. */
  readonly before: number;
  after: number;
}

/** The likely outlines after each heading. */
export interface OutlineLattice {
  readonly layers: readonly (readonly Outline[])[];
  /** Logarithm of the summed weights of all outlines. */
  readonly total: number;
}

/** Whether a heading may stand at a level after some headings are open. */
export type Allows = (index: number, level: number, open: readonly HeadingFacts[]) => boolean;

/**
 * Weigh all outlines that are likely, forwards and backwards: what follows a heading tells of it,
 * too.
 *
 * @param headings At least one.
 * @param scorers Of their levels.
 * @param allows Leaves outlines out. @default all
 * @param kept Outlines that are followed even where they are not likely. @default none
 * @returns No layers where no outline is allowed.
 */
export function outlineLattice(
  headings: readonly HeadingFacts[],
  scorers: readonly LevelScorer[],
  allows: Allows = () => true,
  kept?: OutlineLattice,
): OutlineLattice {
  const layers: (readonly Outline[])[] = [];
  for (const [index, heading] of headings.entries()) {
    const steps: Step[] = [];
    for (const from of layers[index - 1] ?? [undefined]) {
      const open = from?.state.stack ?? [];
      const scores = scorers[index]?.(from?.state, (level) => allows(index, level, open)) ?? [];
      for (const { level, score, sums } of scores) steps.push({ from, level, score, sums });
    }
    if (steps.length === 0) return { layers: [], total: Number.NEGATIVE_INFINITY };
    const keys = new Set(kept?.layers[index]?.map(({ key }) => key));
    layers.push(keepLikely(steps, heading, keys));
  }
  const last = layers.at(-1) ?? [];
  for (const outline of last) outline.after = 0;
  for (const layer of layers.toReversed()) lookBack(layer);
  return {
    layers,
    total: last.reduce((sum, { before }) => addLogs(sum, before), Number.NEGATIVE_INFINITY),
  };
}

/** How likely a step is among all outlines. */
export function stepChance({ from, score }: Step, to: Outline, { total }: OutlineLattice): number {
  return Math.exp((from?.before ?? 0) + score + to.after - total);
}

/**
 * Joins the steps after which the same headings are open, and keeps the likeliest outlines, and
 * those with some keys.
 */
function keepLikely(
  steps: readonly Step[],
  heading: HeadingFacts,
  keys: ReadonlySet<string>,
): readonly Outline[] {
  const drafts = Array.from(groupBy(steps, keyOf), ([key, group]) => ({
    key,
    steps: group,
    before: group.reduce((sum, step) => addLogs(sum, weigh(step)), Number.NEGATIVE_INFINITY),
  }));
  drafts.sort((a, b) => b.before - a.before);
  const least = (drafts[0]?.before ?? 0) - FAR_BEHIND;
  return drafts
    .filter(({ key, before }, place) => (place < BEAM && before >= least) || keys.has(key))
    .map((draft) => {
      const best = draft.steps.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
      const state = openHeading(best.from?.state, heading, best.level);
      return { ...draft, state, after: Number.NEGATIVE_INFINITY };
    });
}

function weigh({ from, score }: Step): number {
  return (from?.before ?? 0) + score;
}

/** Tells apart what is open after a step. */
function keyOf({ from, level }: Step): string {
  const stack = from?.state.stack ?? [];
  const isNone = level === NO_HEADING;
  let key = isNone ? '-' : '';
  for (let at = 0; at < (isNone ? stack.length : level - 1); at++) key += `${stack[at]?.index} `;
  return key;
}

function lookBack(layer: readonly Outline[]): void {
  for (const { steps, after } of layer) {
    for (const { from, score } of steps) {
      if (from) from.after = addLogs(from.after, score + after);
    }
  }
}

/** log(exp(a) + exp(b)). */
function addLogs(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
