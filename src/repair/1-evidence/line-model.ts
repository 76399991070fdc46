/**
 * The trained network, ready to use. A line is the sum of its features' rows: a row's first
 * values score the tags, the others describe the line. A window over the descriptions, with
 * their mean over the text, scores the tags once more.
 *
 * @see scripts/train-segmentation.ts
 */
export interface LineModel {
  readonly features: number;
  readonly inner: number;
  readonly window: number;
  readonly outer: number;
  /** Whole numbers, to be scaled. */
  readonly tagRows: Int8Array;
  readonly tagScale: number;
  readonly innerRows: Int8Array;
  readonly innerScale: number;
  readonly innerBias: Float32Array;
  /** `(place in window * inner + from) * outer + to`. */
  readonly windowWeights: Float32Array;
  readonly whole: Float32Array;
  readonly outerBias: Float32Array;
  readonly output: Float32Array;
  /** `(boundary * (TAGS.length + 1) + from) * TAGS.length + to`. */
  readonly transitions: Float64Array;
}
