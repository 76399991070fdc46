import { Buffer } from 'node:buffer';

/** A table of weights as it is stored: for each slot one character a label. */
export interface StoredSoftmax {
  readonly version: number;
  /** The table has 2^bits slots. */
  readonly bits: number;
  /** What one step of a character is worth. */
  readonly scale: number;
  /** Characters from `#`, -28, to `[`, 28. */
  readonly table: string;
}

/** The character of a weight of nothing. */
export const ZERO = 63;

/** Says something of each label for the hashes of features, into `out`. */
export type SoftmaxTable = (hashes: readonly number[], out: Float64Array) => void;

/**
 * Read a stored table: how likely each label is, as log-probabilities.
 *
 * @param labels How many labels it tells apart.
 */
export function readSoftmaxTable(stored: StoredSoftmax, labels: number): SoftmaxTable {
  const score = readScoreTable(stored, labels);
  return (hashes, out) => {
    score(hashes, out);
    normalise(out);
  };
}

/**
 * Read a stored table: the score of each label, as log-odds against what the table leaves out.
 *
 * @param labels How many labels it tells apart.
 */
export function readScoreTable(
  { bits, scale, table }: StoredSoftmax,
  labels: number,
): SoftmaxTable {
  const characters = Buffer.from(table, 'latin1');
  return (hashes, out) => {
    out.fill(0);
    for (let at = 0; at < hashes.length; at += 1) {
      const slot = ((hashes[at] ?? 0) >>> (32 - bits)) * labels;
      for (let label = 0; label < labels; label += 1) {
        out[label] = (out[label] ?? 0) + (characters[slot + label] ?? ZERO) - ZERO;
      }
    }
    for (let label = 0; label < labels; label += 1) out[label] = (out[label] ?? 0) * scale;
  };
}

/** Turn scores into log-probabilities, in place. */
function normalise(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < scores.length; label += 1) most = Math.max(most, scores[label] ?? 0);
  let total = 0;
  for (let label = 0; label < scores.length; label += 1) {
    total += Math.exp((scores[label] ?? 0) - most);
  }
  const log = most + Math.log(total);
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) - log;
}
