import type { RowSplit } from './row-split.ts';

/** A way to split the header, and the log-odds of its borders. */
export interface HeaderSplit {
  readonly split: RowSplit;
  readonly score: number;
}

const MAX_BORDERS = 15;
const MAX_SPLITS = 5;
/** A split whose score is this much below the best hardly ever fits the rows better. */
const MAX_BEHIND = 3;
/** Number of weakest borders that are swapped for stronger ones left out. */
const MAX_SWAPS = 2;

/** The most likely splits of the header, of two columns and more. */
export function headerSplits(borders: Float64Array): readonly HeaderSplit[] {
  const order = [...borders.keys()]
    .sort((a, b) => (borders[b] ?? 0) - (borders[a] ?? 0))
    .slice(0, MAX_BORDERS);
  const splits = order
    .flatMap((_, i) => withSwaps(order, i + 1))
    .map((ends) => ({ ends, score: ends.reduce((sum, end) => sum + (borders[end] ?? 0), 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SPLITS);
  const least = (splits[0]?.score ?? 0) - MAX_BEHIND;
  return splits
    .filter(({ score }) => score >= least)
    .map(({ ends, score }) => ({ split: splitAt(ends, borders.length + 1), score }));
}

/** The best `count` borders, and the same with one of the weakest swapped for one left out. */
function withSwaps(order: readonly number[], count: number): readonly (readonly number[])[] {
  const sets = [order.slice(0, count)];
  for (let weak = count - 1; weak >= Math.max(0, count - MAX_SWAPS); weak--) {
    for (let other = count; other < Math.min(order.length, count + MAX_SWAPS); other++) {
      const swapped = order.slice(0, count);
      swapped[weak] = order[other] ?? 0;
      sets.push(swapped);
    }
  }
  return sets;
}

function splitAt(ends: readonly number[], length: number): RowSplit {
  const starts = [0, ...[...ends].sort((a, b) => a - b).map((end) => end + 1)];
  return starts.map((start, i) => [start, starts[i + 1] ?? length] as const);
}
