import { atLevel } from './at-level.ts';
import type { HeadingFacts, OutlineState } from './describe/heading-facts.ts';
import { NO_HEADING } from './levels.ts';
import { openHeading } from './open-heading.ts';
import type { GroupSum } from './weights/group-sum.ts';
import type { LevelScorer } from './weights/level-scorer.ts';

/** Stands for what is open where nothing is, and before the first heading. */
const TOP = {};
const FIRST = {};

const BEAM_WIDTH = 16;
/** An outline whose score is this much below the best is not followed. */
const MAX_BEHIND = 4;

/** An edge of the lattice: a heading put at a level after an outline. */
export interface Step {
  /** The outline that it goes on from; none for the first heading. */
  readonly from: Outline | undefined;
  readonly level: number;
  readonly score: number;
  readonly sums: readonly GroupSum[];
}

/** A node of the lattice: all outlines up to some heading that have the same headings open. */
export interface Outline {
  readonly state: OutlineState;
  readonly steps: readonly Step[];
  /** Logarithm of the summed weights of all ways to here, and of all ways on. */
  readonly before: number;
  after: number;
}

/** An outline whose ways are still being gathered. */
interface Draft {
  readonly steps: Step[];
  before: number;
  /** The likeliest step, and its weight with all before it. */
  best: Step;
  most: number;
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
 * Build the lattice of all likely outlines by a beam search, and run the forward-backward algorithm over it:
 * what follows a heading tells of it, too.
 *
 * @param headings At least one.
 * @param scorers Of their levels.
 * @param allows Leaves outlines out. @default all
 * @param kept Outlines that are followed even where they are not likely. @default none
 * @param farBehind Logarithm of how much less likely than the best others may be. @default 4
 * @returns No layers where no outline is allowed.
 */
export function outlineLattice(
  headings: readonly HeadingFacts[],
  scorers: readonly LevelScorer[],
  allows: Allows = () => true,
  kept?: OutlineLattice,
  farBehind: number = MAX_BEHIND,
): OutlineLattice {
  const layers: (readonly Outline[])[] = [];
  for (const [index, heading] of headings.entries()) {
    const drafts = new Map<object, Draft>();
    for (const from of layers[index - 1] ?? [undefined]) {
      const open = from?.state.stack ?? [];
      const scores = scorers[index]?.(from?.state, (level) => allows(index, level, open)) ?? [];
      for (const { level, score, sums } of scores) addStep(drafts, { from, level, score, sums });
    }
    if (drafts.size === 0) return { layers: [], total: Number.NEGATIVE_INFINITY };
    const keys = new Set(kept?.layers[index]?.map(({ state }) => keyOf(state)));
    layers.push(keepLikely([...drafts.values()], heading, keys, farBehind));
  }
  const last = layers.at(-1) ?? [];
  for (const outline of last) outline.after = 0;
  for (const layer of layers.toReversed()) lookBack(layer);
  return {
    layers,
    total: last.reduce((sum, { before }) => addLogs(sum, before), Number.NEGATIVE_INFINITY),
  };
}

/** Posterior probability of a step, over all outlines of the lattice. */
export function stepChance({ from, score }: Step, to: Outline, { total }: OutlineLattice): number {
  return Math.exp((from?.before ?? 0) + score + to.after - total);
}

/** Joins the steps after which the same headings are open. */
function addStep(drafts: Map<object, Draft>, step: Step): void {
  const open = openBefore(step);
  const draft = drafts.get(open);
  const weight = weigh(step);
  if (!draft) {
    drafts.set(open, { steps: [step], before: weight, best: step, most: weight });
    return;
  }
  draft.steps.push(step);
  draft.before = addLogs(draft.before, weight);
  if (weight <= draft.most) return;
  draft.best = step;
  draft.most = weight;
}

/** Tells apart what stays open in a step: what is none leaves all open. */
function openBefore({ from, level }: Step): object {
  if (level === NO_HEADING) return from ?? FIRST;
  return atLevel(from?.state.opened, level - 1) ?? TOP;
}

/** Keeps the likeliest outlines, and those with some keys. */
function keepLikely(
  drafts: readonly Draft[],
  heading: HeadingFacts,
  keys: ReadonlySet<string>,
  farBehind: number,
): readonly Outline[] {
  const most = drafts.reduce(
    (best, { before }) => Math.max(best, before),
    Number.NEGATIVE_INFINITY,
  );
  const near = drafts.filter(({ before }) => keys.size > 0 || before >= most - farBehind);
  const outlines: Outline[] = [];
  for (const [place, draft] of near.sort((a, b) => b.before - a.before).entries()) {
    const { steps, before, best } = draft;
    const isLikely = place < BEAM_WIDTH && before >= most - farBehind;
    if (!isLikely && keys.size === 0) break;
    const state = openHeading(best.from?.state, heading, best.level);
    if (!isLikely && !keys.has(keyOf(state))) continue;
    outlines.push({ state, steps, before, after: Number.NEGATIVE_INFINITY });
  }
  return outlines;
}

function weigh({ from, score }: Step): number {
  return (from?.before ?? 0) + score;
}

/** Tells apart what is open. */
function keyOf({ stack, isNone }: OutlineState): string {
  return `${isNone ? '-' : ''}${stack.map(({ index }) => index).join(' ')}`;
}

/** The backward pass over one layer. */
function lookBack(layer: readonly Outline[]): void {
  for (const { steps, after } of layer) {
    for (const { from, score } of steps) {
      if (from) from.after = addLogs(from.after, score + after);
    }
  }
}

/** log(exp(a) + exp(b)). */
function addLogs(a: number, b: number): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
