import type { Example } from './collect-units.ts';
import { type ChainModel, scoreExample } from './train-chain.ts';

const THRESHOLDS = [0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

/** Precision / recall / F1 by character for each threshold; recall counts all gold code. */
export function measureInline(
  model: ChainModel,
  examples: readonly Example[],
  goldCode: number,
): string {
  const right = THRESHOLDS.map(() => 0);
  const marked = THRESHOLDS.map(() => 0);
  for (const example of examples) {
    const { marginals } = scoreExample(model, example);
    for (const [index, probability] of marginals.entries()) {
      const size = example.sizes[index] ?? 0;
      for (const [at, threshold] of THRESHOLDS.entries()) {
        if (probability < threshold) continue;
        marked[at] = (marked[at] ?? 0) + size;
        if (example.labels[index] === 1) right[at] = (right[at] ?? 0) + size;
      }
    }
  }
  const parts = THRESHOLDS.map((threshold, at) => {
    const precision = (right[at] ?? 0) / Math.max(1, marked[at] ?? 0);
    const recall = (right[at] ?? 0) / Math.max(1, goldCode);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return `${threshold}: ${[precision, recall, f1].map((part) => part.toFixed(3)).join('/')}`;
  });
  return parts.join('  ');
}
