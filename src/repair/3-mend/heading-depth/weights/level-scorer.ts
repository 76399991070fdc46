import type { HeadingFacts, OutlineState } from '../describe/heading-facts.ts';
import { type HeadingPair, pairsOf } from '../heading-pair.ts';
import { type HeadingPlace, headingPlaces } from '../heading-place.ts';
import { MAX_LEVEL, NO_HEADING } from '../levels.ts';
import { numberingPrior } from '../numbering-prior.ts';
import type { FeatureGroup } from './feature-group.ts';
import { FEATURE_GROUPS } from './feature-groups.ts';
import type { GroupSum } from './group-sum.ts';
import { addSum, knownSum, type SumTable, sumTable } from './sum-table.ts';

/** How well a heading stands at a level after an outline. */
export interface LevelScore {
  readonly level: number;
  /** Log-odds. */
  readonly score: number;
  readonly sums: readonly GroupSum[];
}

/**
 * Scores the levels of a heading after an outline, from `NO_HEADING` to one below its deepest
 * heading, but for those that are not allowed.
 *
 * @param scoresLone Whether the score of a level that is left alone is wanted: otherwise it is 0.
 *   @default true
 */
export type LevelScorer = (
  state: OutlineState | undefined,
  isAllowed: (level: number) => boolean,
  scoresLone?: boolean,
) => readonly LevelScore[];

/** What is added up so far. */
interface KnownSums {
  readonly table: SumTable;
  /** The same with places of weights, where somebody wants to know them. */
  readonly told: Map<number, GroupSum> | undefined;
}

/** A level whose prior from the numbering is this much below the best is not scored. */
const MAX_BEHIND = 7.5;

const NO_SUMS: readonly GroupSum[] = [];

/**
 * Prepare to score the levels of all headings of a text in many outlines; the weights of what they
 * have in common are added up once.
 *
 * @param weights Of facts and of words.
 * @param tellsSums Whether scores tell what they are the sum of. @default false
 * @param pairs For each heading how it compares with others. @default compared here
 */
export function levelScorers(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
  tellsSums = false,
  pairs: readonly ((other: HeadingFacts) => HeadingPair)[] = headings.map(pairsOf),
): readonly LevelScorer[] {
  const known = (): KnownSums => ({
    table: sumTable(),
    told: tellsSums ? new Map<number, GroupSum>() : undefined,
  });
  const shared = known();
  return headings.map((heading, at) =>
    levelScorer(heading, headings[at + 1], pairs[at] ?? pairsOf(heading), weights, known(), shared),
  );
}

/**
 * @param own What is added up for the heading.
 * @param shared What is added up for all headings.
 */
function levelScorer(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  pairWith: (other: HeadingFacts) => HeadingPair,
  weights: Float32Array,
  own: KnownSums,
  shared: KnownSums,
): LevelScorer {
  return (state, isAllowed, scoresLone = true) => {
    const placeAt = headingPlaces(heading, next, state, pairWith);
    const deepest = Math.min((state?.stack.length ?? 0) + 1, MAX_LEVEL);
    const likely = likelyLevels(placeAt, deepest, isAllowed);
    if (likely.length === 1 && !scoresLone) {
      return likely.map(({ level }) => ({ level, score: 0, sums: NO_SUMS }));
    }
    const levels: LevelScore[] = [];
    for (const { level, prior } of likely) {
      const place = placeAt(level);
      let score = prior;
      const sums: GroupSum[] | undefined = own.told ? [] : undefined;
      for (let at = 0; at < FEATURE_GROUPS.length; at++) {
        const group = FEATURE_GROUPS[at];
        const facts = group?.key(place) ?? -1;
        if (!group || facts === -1) continue;
        const known = group.isShared ? shared : own;
        const key = facts * FEATURE_GROUPS.length + at;
        const sum = knownSum(known.table, key);
        score += Number.isNaN(sum) ? addUp(group, place, key, weights, known) : sum;
        const told = known.told?.get(key);
        if (told) sums?.push(told);
      }
      levels.push({ level, score, sums: sums ?? NO_SUMS });
    }
    return levels;
  };
}

/** The allowed levels that have some hope, each with what its numbers say. */
function likelyLevels(
  placeAt: (level: number) => HeadingPlace,
  deepest: number,
  isAllowed: (level: number) => boolean,
): readonly { readonly level: number; readonly prior: number }[] {
  const levels: { readonly level: number; readonly prior: number }[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let level = NO_HEADING; level <= deepest; level++) {
    if (!isAllowed(level)) continue;
    const prior = numberingPrior(placeAt(level));
    levels.push({ level, prior });
    best = Math.max(best, prior);
  }
  return levels.filter(({ prior }) => prior > best - MAX_BEHIND);
}

/** What a group of features says about a place, which is not known yet. */
function addUp(
  group: FeatureGroup,
  place: HeadingPlace,
  key: number,
  weights: Float32Array,
  { table, told }: KnownSums,
): number {
  const added: GroupSum = { sum: 0, weights, slots: told ? [] : undefined };
  group.features(added, place);
  addSum(table, key, added.sum);
  told?.set(key, added);
  return added.sum;
}
