import { layoutFeatures } from '../../src/repair/3-mend/code/breaks/layout-features.ts';
import { readLayoutText } from '../../src/repair/3-mend/code/breaks/layout-text.ts';
import { searchLayouts } from '../../src/repair/3-mend/code/breaks/search-layouts.ts';
import type { ScoreFeatures, StoredTable } from '../../src/repair/learned/read-table.ts';
import { slotOf } from '../../src/repair/learned/slot-of.ts';
import { repositoryWeights } from '../corpus/repository-weights.ts';
import { quantiseTable } from '../learning/store-table.ts';
import { trainRanker } from '../learning/train-ranker.ts';

/** A block as an extractor joins its lines, and where they ended. */
export interface JoinedBlock {
  readonly repo: string;
  readonly text: string;
  readonly breaks: ReadonlySet<number>;
}

/** The layouts that a model of single places finds, and which of them is right. */
export interface LayoutChoice {
  readonly repo: string;
  /** Features of each layout, but for those that all of them have. */
  readonly candidates: readonly (readonly number[])[];
  readonly offsets: readonly number[];
  readonly right: number;
  /** Lines, or units, of the right one: one wrong end costs them all. */
  readonly lines: number;
}

const OPTIONS = { epochs: 4, rate: 0.1, decay: 1e-4, dropout: 0.3 };
/** Features of fewer repositories are left out: they are their habits. */
const MIN_REPOSITORIES = 3;
/** Number of choices of one repository that have full weight. */
const FULL_WEIGHT_EXAMPLES = 300;
/** Lines of a block of full weight; one of nine times as many lines weighs three times that. */
const USUAL_LINES = 6;
const MAX_WEIGHT = 3;

type Counts = ReadonlyMap<number, number>;

function count(features: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** What a layout has more often than the one that has it least. */
export function ownFeatures(
  layouts: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const all = layouts.map(count);
  const least = (hash: number): number => Math.min(...all.map((counts) => counts.get(hash) ?? 0));
  return all.map((counts) =>
    [...counts].flatMap(([hash, times]) => Array.from({ length: times - least(hash) }, () => hash)),
  );
}

/** Search the layouts of a block; nothing where the right one is not found, or no other. */
export function layoutChoice(
  { repo, text, breaks }: JoinedBlock,
  score: ScoreFeatures,
): LayoutChoice | undefined {
  const whole = readLayoutText(text);
  const layouts = searchLayouts(whole, score);
  const right = layouts.findIndex(
    ({ breaks: own }) => own.length === breaks.size && own.every((at) => breaks.has(at)),
  );
  if (right < 0 || layouts.length < 2) return undefined;
  const candidates = ownFeatures(layouts.map(({ breaks: own }) => layoutFeatures(whole, own)));
  const offsets = layouts.map(({ odds }) => odds);
  return { repo, candidates, offsets, right, lines: breaks.size + 1 };
}

/** Features that tell layouts apart in several repositories. */
function commonFeatures(choices: readonly LayoutChoice[]): ReadonlySet<number> {
  const repos = new Map<number, Set<string>>();
  for (const { repo, candidates } of choices) {
    for (const hash of new Set(candidates.flat())) {
      const known = repos.get(hash) ?? new Set();
      if (known.size < MIN_REPOSITORIES) repos.set(hash, known.add(repo));
    }
  }
  return new Set(
    [...repos].filter(([, { size }]) => size >= MIN_REPOSITORIES).map(([hash]) => hash),
  );
}

/**
 * Learn which of the likeliest layouts is right, by what they are as a whole.
 *
 * @param bits The table has 2^bits slots.
 */
export function trainLayouts(choices: readonly LayoutChoice[], bits = 15): StoredTable {
  const common = commonFeatures(choices);
  const weights = repositoryWeights(
    choices.map(({ repo }) => repo),
    FULL_WEIGHT_EXAMPLES,
  );
  const ranked = choices.map(({ candidates, offsets, right, lines }, i) => ({
    candidates: candidates.map((hashes) =>
      Int32Array.from(
        hashes.filter((hash) => common.has(hash)),
        (hash) => slotOf(hash, bits),
      ),
    ),
    offsets,
    right,
    weight: (weights[i] ?? 1) * Math.min(MAX_WEIGHT, Math.sqrt(lines / USUAL_LINES)),
  }));
  return quantiseTable(trainRanker(ranked, { ...OPTIONS, bits }), bits);
}
