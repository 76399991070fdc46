import { classGain } from './class-gain.ts';

/** No share is taken for smaller. */
const LEAST_SHARE = 0.01;

type Shares = Readonly<Record<string, number>>;

/** What one column counted of its cells' starts, or ends. */
export interface EdgeCounts {
  readonly classes: Map<string, number>;
  readonly shapes: Map<string, number>;
  readonly words: Map<string, number>;
}

/** Shares of classes, or shapes, in this column as its header says, in all, and their weight. */
export interface EdgeKind {
  readonly prior: Shares;
  readonly all: Shares;
  readonly weight: number;
}

/** The tokens of a row: class, shape at this edge, word, and how common the word is. */
export interface EdgeTokens {
  readonly classes: readonly string[];
  readonly shapes: readonly string[];
  readonly words: readonly string[];
  readonly common: readonly number[];
}

/**
 * For each token of a row, what a column gains where a cell starts, or ends, with it.
 *
 * @param filled Cells of the column.
 */
export function edgeGains(
  { classes, shapes, words, common }: EdgeTokens,
  counts: EdgeCounts,
  filled: number,
  smoothing: number,
  kinds: { readonly classes: EdgeKind; readonly shapes: EdgeKind; readonly wordWeight: number },
): Float64Array {
  const variety = counts.words.size / Math.max(1, filled);
  const classGains = gainsOf(counts.classes, filled, smoothing, kinds.classes);
  const shapeGains = gainsOf(counts.shapes, filled, smoothing, kinds.shapes);
  const unseenWord = tokenGain(0, filled, variety, 0);
  const gains = new Float64Array(words.length);
  for (let i = 0; i < gains.length; i++) {
    const seen = counts.words.get(words[i] ?? '') ?? 0;
    const word = seen === 0 ? unseenWord : tokenGain(seen, filled, variety, common[i] ?? 0);
    gains[i] = classGains(classes[i] ?? '') + shapeGains(shapes[i] ?? '') + kinds.wordWeight * word;
  }
  return gains;
}

/** The weighted gain of each name, computed once. */
function gainsOf(
  counts: ReadonlyMap<string, number>,
  filled: number,
  smoothing: number,
  { prior, all, weight }: EdgeKind,
): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let gain = known.get(name);
    if (gain === undefined) {
      const seen = counts.get(name) ?? 0;
      gain = weight === 0 ? 0 : weight * classGain(seen, filled, prior[name], all[name], smoothing);
      known.set(name, gain);
    }
    return gain;
  };
}

/** The same for a word: columns that repeat words expect them, columns that vary do not. */
function tokenGain(seen: number, total: number, variety: number, common: number): number {
  if (total < 2) return 0;
  const share = Math.max(LEAST_SHARE, common);
  const repeats = Math.max(0, Math.min(0.95, 1 - variety));
  return Math.log((repeats * seen) / total / share + (1 - repeats));
}
