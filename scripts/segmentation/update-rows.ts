import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import type { Example } from './load-documents.ts';

const TAG_COUNT = TAGS.length;
/** Smaller gradients are not worth the time. */
const SLIGHT = 0.002;

/** The rows of all features with the sums of their squared gradients (AdaGrad). */
export interface Rows {
  readonly weights: Float32Array;
  /** One for each weight of a tag. */
  readonly tagSquares: Float32Array;
  /** One for each row: the values of a description share their pace. */
  readonly squares: Float32Array;
}

/** Step sizes. */
export interface RowRates {
  readonly tags: number;
  readonly inner: number;
}

function updateRow(rows: Rows, row: number, step: Float32Array, square: number, rates: RowRates) {
  const { weights, tagSquares, squares } = rows;
  const base = row * step.length;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const value = step[tag] ?? 0;
    if (Math.abs(value) < SLIGHT) continue;
    const at = row * TAG_COUNT + tag;
    const sum = (tagSquares[at] ?? 0) + value * value;
    tagSquares[at] = sum;
    weights[base + tag] = (weights[base + tag] ?? 0) + (rates.tags * value) / Math.sqrt(sum);
  }
  const sum = (squares[row] ?? 0) + square;
  squares[row] = sum;
  const rate = rates.inner / Math.sqrt(sum);
  for (let k = TAG_COUNT; k < step.length; k++) {
    weights[base + k] = (weights[base + k] ?? 0) + rate * (step[k] ?? 0);
  }
}

/**
 * Move the rows of all features of a text up the gradient.
 *
 * @param rows Changed in place.
 * @param example The text.
 * @param skip 1 for each feature that was left out.
 * @param gradient Of each line's scores and description.
 * @param rates Step sizes.
 */
export function updateRows(
  rows: Rows,
  { features, offsets }: Example,
  skip: Uint8Array,
  gradient: { readonly tags: Float32Array; readonly inner: Float32Array },
  rates: RowRates,
): void {
  const lines = offsets.length - 1;
  const width = gradient.inner.length / lines;
  const step = new Float32Array(TAG_COUNT + width);
  for (let line = 0; line < lines; line++) {
    step.set(gradient.tags.subarray(line * TAG_COUNT, (line + 1) * TAG_COUNT));
    step.set(gradient.inner.subarray(line * width, (line + 1) * width), TAG_COUNT);
    let square = 0;
    for (let k = TAG_COUNT; k < step.length; k++) square += (step[k] ?? 0) ** 2;
    if (square < 1e-8) continue;
    const to = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < to; at++) {
      if (!skip[at]) updateRow(rows, features[at] ?? 0, step, square, rates);
    }
  }
}
