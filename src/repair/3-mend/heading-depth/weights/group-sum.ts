/** What one group of features says: the sum of their weights. */
export interface GroupSum {
  sum: number;
  readonly weights: Float32Array;
  /** Places of the weights, where somebody wants to know them. */
  readonly slots: number[] | undefined;
}
