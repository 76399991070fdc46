import type { OutlineWeights } from './decode-levels.ts';
import { decodeWeights } from './decode-weights.ts';
import headings from './heading.weights.json' with { type: 'json' };
import outlines from './outline.weights.json' with { type: 'json' };

/** Weights made by `scripts/train-structure-headings.ts`. */
export const headingWeights: OutlineWeights = {
  headings: decodeWeights(headings),
  outlines: decodeWeights(outlines),
};
