import { Buffer } from 'node:buffer';

/** The weights of a softmax model as stored: one character for each slot and label. */
export interface StoredSoftmax {
  readonly version: number;
  /** The table has 2^bits slots. */
  readonly bits: number;
  /** Log-odds of one step of a character. */
  readonly scale: number;
  /** Characters from `#`, -28, to `[`, 28. */
  readonly table: string;
}

/** Character code of a weight of 0. */
export const ZERO = 63;

/** Writes a value for each label into `out`, given the hashes of features. */
export type SoftmaxTable = (hashes: readonly number[], out: Float64Array) => void;

/**
 * Read a stored model whose values are log-probabilities of the labels.
 *
 * @param labels Number of labels.
 */
export function readSoftmaxTable(stored: StoredSoftmax, labels: number): SoftmaxTable {
  const score = readScoreTable(stored, labels);
  return (hashes, out) => {
    score(hashes, out);
    normalise(out);
  };
}

/**
 * Read a stored model whose values are scores of the labels: log-odds against a label that it leaves out.
 *
 * @param labels Number of labels.
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
