import type { Training } from './train-network.ts';

/** How the line model is trained, unless other settings are tried. */
export const TRAINING: Training = {
  size: { features: 2 ** 13, inner: 26, memory: 16, outer: 24 },
  epochs: 4,
  rates: { tags: 0.02, inner: 0.1, dense: 0.004 },
  decay: 0.02,
  dropout: { features: 0.3, values: 0.2, wordless: 0.7, wordlessTexts: 0.2 },
  seed: 7,
};
