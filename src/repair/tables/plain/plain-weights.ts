import type { GainWeights } from './column-models.ts';

/** How much each kind of agreement within a column counts; chosen on the training tables. */
export const plainWeights: GainWeights = {
  startClass: 0.5,
  startShape: 0.1,
  startToken: 0.6,
  endClass: 0.2,
  endShape: 0.1,
  endToken: 0.3,
  length: 0.4,
  smoothing: 1.4,
  empty: 0,
};
