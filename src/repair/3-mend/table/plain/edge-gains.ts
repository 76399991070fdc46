import { classGain } from './class-gain.ts';

/** No share is taken for smaller. */
const LEAST_SHARE = 0.01;

type Shares = Readonly<Record<string, number>>;

/** What one column counted of its cells' starts, or ends. */
export interface EdgeCounts {
  readonly classes: NameCounts;
  readonly shapes: NameCounts;
  readonly words: Map<string, number>;
}

/** How often a column has each class, or shape, and what is worked out of that. */
export interface NameCounts {
  readonly seen: Map<string, number>;
  /** Gains of names for a row that is not counted, and for one that is taken out. */
  readonly known: readonly [all: Map<string, number>, others: Map<string, number>];
}

/** Shares of classes, or shapes, in this column as its header says, in all, and their weight. */
export interface EdgeKind {
  readonly prior: Shares;
  readonly all: Shares;
  readonly weight: number;
}

/** What an edge of a column's cells is judged by. */
export interface EdgeKinds {
  readonly classes: EdgeKind;
  readonly shapes: EdgeKind;
  readonly wordWeight: number;
}

/** The tokens of a row: class, shape at this edge, word, and how common the word is. */
export interface EdgeTokens {
  readonly classes: readonly string[];
  readonly shapes: readonly string[];
  readonly words: readonly string[];
  readonly common: readonly number[];
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
  const variety = counts.words.size / Math.max(1, filled);
  const classGains = gainsOf(
    counts.classes,
    filled,
    smoothing,
    kinds.classes,
    nameAt(classes, own),
  );
  const shapeGains = gainsOf(counts.shapes, filled, smoothing, kinds.shapes, nameAt(shapes, own));
  const unseenWord = tokenGain(0, filled, variety, 0);
  const gains = new Float64Array(words.length);
  for (let i = 0; i < gains.length; i++) {
    const seen = counts.words.get(words[i] ?? '') ?? 0;
    const word = seen === 0 ? unseenWord : tokenGain(seen, filled, variety, common[i] ?? 0);
    gains[i] = classGains(classes[i] ?? '') + shapeGains(shapes[i] ?? '') + kinds.wordWeight * word;
  }
  return gains;
}

function nameAt(names: readonly string[], own: number | undefined): string | undefined {
  return own === undefined ? undefined : names[own];
}

/** The weighted gain of each name, computed once; but for the name of which one is taken out. */
function gainsOf(
  { seen, known }: NameCounts,
  filled: number,
  smoothing: number,
  { prior, all, weight }: EdgeKind,
  own: string | undefined,
): (name: string) => number {
  const gains = known[own === undefined ? 0 : 1];
  const gainOf = (name: string): number =>
    weight === 0
      ? 0
      : weight * classGain(seen.get(name) ?? 0, filled, prior[name], all[name], smoothing);
  return (name) => {
    if (name === own) return gainOf(name);
    let gain = gains.get(name);
    if (gain === undefined) {
      gain = gainOf(name);
      gains.set(name, gain);
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
