/**
 * The layers of the network that see a line among others: a bidirectional gated recurrent layer over the
 * embeddings of the lines, and a hidden layer over both.
 *
 * @see scripts/train-segmentation.ts
 */
export interface ContextWeights {
  /** Size of a line's embedding. */
  readonly inner: number;
  /** Size of the recurrent state, of each direction. */
  readonly memory: number;
  /** Size of the hidden layer. */
  readonly outer: number;
  /** `from * 4 * memory + to`: candidate values and update gates, forwards, then backwards. */
  readonly gates: Float32Array;
  readonly gateBias: Float32Array;
  /**
   * `from * outer + to`: the embeddings of the line before, the line and the line after, then the
   * states forwards and backwards.
   */
  readonly around: Float32Array;
  /** `from * outer + to`, for the mean embedding of the text. */
  readonly whole: Float32Array;
  readonly outerBias: Float32Array;
}

/**
 * The trained network, ready to use. The rows of a line's features are summed up: their first values are
 * scores of the tags, the others the line's embedding, from which the context scores the tags once more.
 */
export interface LineModel {
  readonly features: number;
  /**
   * A row's values for the tags and for the embedding, to be scaled: four bytes in a number,
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
