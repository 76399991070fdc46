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
  /**
   * A row's values for the tags and for the description, to be scaled: four bytes in a number, each
   * with 128 added, so that many rows can be added up two values at a time.
   */
  readonly rows: Int32Array;
  /** How many numbers a row has, by fives. */
  readonly width: number;
  readonly tagScale: number;
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
