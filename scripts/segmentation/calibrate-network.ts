import type { Calibration } from '../../src/repair/2-blocks/calibrate.ts';
import { CONFIDENCE_STEPS } from '../../src/repair/2-blocks/confidence-steps.ts';
import type { BlockKind } from '../../src/types/repair.ts';
import type { Judged } from './judge-blocks.ts';

/** Weight of the prior: each step begins as if it had been right this often, as it says. */
const DOUBT = 3;

const KINDS: readonly (readonly [tags: string, kind: BlockKind])[] = [
  ['H', 'heading'],
  ['P', 'paragraph'],
  ['Ll', 'list'],
  ['T', 'table'],
  ['Q', 'blockquote'],
  ['C', 'code'],
  ['M', 'mermaid'],
];

/** Make shares non-decreasing by pooling adjacent violators: falling neighbours become their mean. */
function rising(shares: readonly number[], weights: readonly number[]): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [at, share] of shares.entries()) {
    const weight = weights[at] ?? 1;
    let pool = { sum: share * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; ) {
      pools.pop();
      pool = {
        sum: pool.sum + last.sum,
        weight: pool.weight + last.weight,
        count: pool.count + last.count,
      };
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
}

function sharesOf(judged: readonly Judged[]): readonly number[] {
  const hits = CONFIDENCE_STEPS.map((step) => DOUBT * step);
  const weights = CONFIDENCE_STEPS.map(() => DOUBT);
  const add = (at: number, weight: number, isRight: boolean): void => {
    weights[at] = (weights[at] ?? 0) + weight;
    if (isRight) hits[at] = (hits[at] ?? 0) + weight;
  };
  for (const { sure, isRight } of judged) {
    const above = Math.max(
      1,
      CONFIDENCE_STEPS.findIndex((step) => step >= Math.min(1, sure)),
    );
    const [low = 0, high = 1] = [CONFIDENCE_STEPS[above - 1], CONFIDENCE_STEPS[above]];
    const share = Math.max(0, (sure - low) / (high - low));
    add(above - 1, 1 - share, isRight);
    add(above, share, isRight);
  }
  const shares = hits.map((hit, at) => hit / (weights[at] ?? 1));
  return rising(shares, weights).map((share) => Number(share.toFixed(3)));
}

/**
 * Measure how often blocks of each predicted probability are right (isotonic regression).
 *
 * @param judged Blocks of texts that it was not trained on.
 */
export function calibrateNetwork(judged: readonly Judged[]): Calibration {
  return Object.fromEntries(
    KINDS.map(([tags, kind]) => [kind, sharesOf(judged.filter(({ tag }) => tags.includes(tag)))]),
  );
}
