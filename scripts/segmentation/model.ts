/** A conditional random field over the lines of a text. */
export interface Model {
  /** `weights[feature * TAGS.length + tag]`. */
  readonly weights: Float32Array;
  /** `transitions[(boundary * (TAGS.length + 1) + from) * TAGS.length + to]`. */
  readonly transitions: Float32Array;
}
