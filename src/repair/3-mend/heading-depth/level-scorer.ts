import { FEATURE_GROUPS } from './feature-groups.ts';
import type { GroupSum } from './group-sum.ts';
import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { pairsOf } from './heading-pair.ts';
import { type HeadingPlace, headingPlace, headingSetting } from './heading-place.ts';
import { MAX_LEVEL, NO_HEADING } from './levels.ts';
import { numberingPrior } from './numbering-prior.ts';
import { type SumTable, sumTable } from './sum-table.ts';

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
 */
export type LevelScorer = (
  state: OutlineState | undefined,
  isAllowed: (level: number) => boolean,
) => readonly LevelScore[];

/** What is added up so far for one heading, and for all of a text. */
interface KnownSums {
  readonly own: SumTable;
  readonly shared: SumTable;
}

const NO_SUMS: readonly GroupSum[] = [];

/**
 * Prepare to score the levels of all headings of a text in many outlines; the weights of what they
 * have in common are added up once.
 *
 * @param weights Of facts and of words.
 * @param tellsSums Whether scores tell what they are the sum of. @default false
 */
export function levelScorers(
  headings: readonly HeadingFacts[],
  weights: Float32Array,
  tellsSums = false,
): readonly LevelScorer[] {
  const shared = sumTable();
  return headings.map((heading, at) => {
    const known = { own: sumTable(), shared };
    return levelScorer(heading, headings[at + 1], weights, known, tellsSums);
  });
}

function levelScorer(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  weights: Float32Array,
  known: KnownSums,
  tellsSums: boolean,
): LevelScorer {
  const pairWith = pairsOf(heading);
  return (state, isAllowed) => {
    const setting = headingSetting(heading, next, state, pairWith);
    const deepest = Math.min(setting.stack.length + 1, MAX_LEVEL);
    const levels: LevelScore[] = [];
    for (let level = NO_HEADING; level <= deepest; level++) {
      if (!isAllowed(level)) continue;
      const place = headingPlace(setting, level);
      const sums: GroupSum[] | undefined = tellsSums ? [] : undefined;
      let score = numberingPrior(place);
      for (let at = 0; at < FEATURE_GROUPS.length; at++) {
        const found = sumOf(at, place, weights, known, tellsSums);
        if (!found) continue;
        sums?.push(found);
        score += found.sum;
      }
      levels.push({ level, score, sums: sums ?? NO_SUMS });
    }
    return levels;
  };
}

/** What a group of features says about a place, if anything. */
function sumOf(
  at: number,
  place: HeadingPlace,
  weights: Float32Array,
  { own, shared }: KnownSums,
  tellsSums: boolean,
): GroupSum | undefined {
  const group = FEATURE_GROUPS[at];
  const key = group?.key(place) ?? -1;
  if (!group || key === -1) return undefined;
  const table = group.isShared ? shared : own;
  const number = key * FEATURE_GROUPS.length + at;
  const known = table.get(number);
  if (known) return known;
  const sum: GroupSum = { sum: 0, weights, slots: tellsSums ? [] : undefined };
  group.features(sum, place);
  table.add(number, sum);
  return sum;
}
