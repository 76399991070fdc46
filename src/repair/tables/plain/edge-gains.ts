import { classGain, MIN_SHARE } from './class-gain.ts';

/** What one column counted of its cells' starts, or ends. */
export interface EdgeCounts {
  readonly classes: NameCounts;
  readonly shapes: NameCounts;
  /** By word, how often it was seen, and whether it ever was. */
  readonly words: Int32Array;
  readonly isMet: Uint8Array;
  /** How many words were ever seen. */
  met: number;
}

/** How often a column has each class, or shape, and what is worked out of that. */
export interface NameCounts {
  readonly seen: Int32Array;
  /** Gains of names for a row that is not counted, and for one that is taken out; NaN: not yet. */
  readonly known: readonly [all: Float64Array, others: Float64Array];
}

/** By class, or shape: shares in this column as its header says, and in all; and their weight. */
export interface EdgeKind {
  readonly prior: Float64Array;
  readonly all: Float64Array;
  readonly weight: number;
}

/** What an edge of a column's cells is judged by. */
export interface EdgeKinds {
  readonly classes: EdgeKind;
  readonly shapes: EdgeKind;
  readonly wordWeight: number;
}

/** The tokens of a row as numbers: class, shape at this edge, word. */
export interface EdgeTokens {
  readonly classes: readonly number[];
  readonly shapes: readonly number[];
  readonly words: readonly number[];
  /** By word: how common it is. */
  readonly common: Float64Array;
  /** The token that was taken out of the counts: where the row's own cell starts, or ends. */
  readonly own: number | undefined;
}

/**
 * For each token of a row, what a column gains where a cell starts, or ends, with it.
 *
 * @param filled Cells of the column.
 */
export function edgeGains(
  { classes, shapes, words, common, own }: EdgeTokens,
  counts: EdgeCounts,
  filled: number,
  smoothing: number,
  kinds: EdgeKinds,
): Float64Array {
  const variety = counts.met / Math.max(1, filled);
  const unseenWord = tokenGain(0, filled, variety, 0);
  const ownClass = own === undefined ? -1 : (classes[own] ?? -1);
  const ownShape = own === undefined ? -1 : (shapes[own] ?? -1);
  const state = own === undefined ? 0 : 1;
  const gains = new Float64Array(words.length);
  for (let i = 0; i < gains.length; i++) {
    const code = words[i] ?? 0;
    const seen = counts.words[code] ?? 0;
    const word = seen === 0 ? unseenWord : tokenGain(seen, filled, variety, common[code] ?? 0);
    gains[i] =
      nameGain(counts.classes, classes[i] ?? 0, ownClass, state, filled, smoothing, kinds.classes) +
      nameGain(counts.shapes, shapes[i] ?? 0, ownShape, state, filled, smoothing, kinds.shapes) +
      kinds.wordWeight * word;
  }
  return gains;
}

/**
 * The weighted gain of a name, computed once; but for the name of which one is taken out.
 *
 * @param own That name, -1 for none.
 * @param state Which of the known gains hold.
 */
function nameGain(
  { seen, known }: NameCounts,
  name: number,
  own: number,
  state: 0 | 1,
  filled: number,
  smoothing: number,
  { prior, all, weight }: EdgeKind,
): number {
  const gains = known[state];
  const before = gains[name] ?? Number.NaN;
  if (name !== own && !Number.isNaN(before)) return before;
  const gain =
    weight === 0
      ? 0
      : weight * classGain(seen[name] ?? 0, filled, prior[name], all[name], smoothing);
  if (name !== own) gains[name] = gain;
  return gain;
}

/** The same for a word: columns that repeat words expect them, columns that vary do not. */
function tokenGain(seen: number, total: number, variety: number, common: number): number {
  if (total < 2) return 0;
  const share = Math.max(MIN_SHARE, common);
  const repeats = Math.max(0, Math.min(0.95, 1 - variety));
  return Math.log((repeats * seen) / total / share + (1 - repeats));
}
