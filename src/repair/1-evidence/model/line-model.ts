/**
 * What the lines around a line say about it. Lines are described by `inner` values each; two
 * memories of `memory` values walk over the lines, one forwards and one backwards.
 *
 * @see scripts/train-segmentation.ts
 */
export interface ContextWeights {
  readonly inner: number;
  readonly memory: number;
  /** Values that describe a line among its neighbours. */
  readonly outer: number;
  /** `from * 4 * memory + to`: new values and gates, forwards, then backwards. */
  readonly gates: Float32Array;
  readonly gateBias: Float32Array;
  /**
   * `from * outer + to`: the descriptions of the line before, the line and the line after, then
   * what is remembered from before and from after.
   */
  readonly around: Float32Array;
  /** `from * outer + to`, for the mean over the text. */
  readonly whole: Float32Array;
  readonly outerBias: Float32Array;
}

/**
 * The trained network, ready to use. A line is the sum of its features' rows: a row's first
 * values score the tags, the others describe the line; what stands around it scores the tags
 * once more.
 */
export interface LineModel {
  readonly features: number;
  /**
   * A row's values for the tags and for the description, to be scaled: four bytes in a number,
   * each with `ROW_ZERO` added, so that many rows can be added up two values at a time. One row more than
   * there are features is of nothing at all.
   */
  readonly rows: Int32Array;
  /** How many numbers a row has, by fives. */
  readonly width: number;
  readonly tagScale: number;
  readonly innerScale: number;
  readonly innerBias: Float32Array;
  readonly context: ContextWeights;
  /** `from * TAGS.length + tag`. */
  readonly output: Float32Array;
  /** `(boundary * (TAGS.length + 1) + from) * TAGS.length + to`. */
  readonly transitions: Float64Array;
}
