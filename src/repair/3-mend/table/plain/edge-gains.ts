import type { PlainRow } from './boundary-features.ts';
import { classGain } from './class-gain.ts';

/** No share is taken for smaller. */
const LEAST_SHARE = 0.01;

/** What one column says of what its cells start with, or of what they end with. */
interface Edge {
  readonly classes: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly prior: Readonly<Record<string, number>>;
  readonly all: Readonly<Record<string, number>>;
  readonly classWeight: number;
  readonly wordWeight: number;
}

/**
 * For each token of a row, what a column gains where a cell starts, or ends, with it.
 *
 * @param common How common each token is in the whole table.
 * @param filled Cells of the column.
 */
export function edgeGains(
  row: PlainRow,
  common: readonly number[],
  filled: number,
  smoothing: number,
  { classes, words, prior, all, classWeight, wordWeight }: Edge,
): Float64Array {
  const variety = words.size / Math.max(1, filled);
  const unseenWord = tokenGain(0, filled, variety, 0);
  const known = new Map<string, number>();
  const gains = new Float64Array(row.tokens.length);
  for (let i = 0; i < gains.length; i++) {
    const name = row.classes[i] ?? '';
    let gain = known.get(name);
    if (gain === undefined) {
      gain = classGain(classes.get(name) ?? 0, filled, prior[name], all[name], smoothing);
      known.set(name, gain);
    }
    const seen = words.get(row.tokens[i] ?? '') ?? 0;
    const word = seen === 0 ? unseenWord : tokenGain(seen, filled, variety, common[i] ?? 0);
    gains[i] = classWeight * gain + wordWeight * word;
  }
  return gains;
}

/** The same for a word: columns that repeat words expect them, columns that vary do not. */
function tokenGain(seen: number, total: number, variety: number, common: number): number {
  if (total < 2) return 0;
  const share = Math.max(LEAST_SHARE, common);
  const repeats = Math.max(0, Math.min(0.95, 1 - variety));
  return Math.log((repeats * seen) / total / share + (1 - repeats));
}
