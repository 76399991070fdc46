import { expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/random/seeded-random.ts';
import { backNetwork } from '../../../scripts/segmentation/back-network.ts';
import type { Example } from '../../../scripts/segmentation/load-documents.ts';
import { type DensePart, type Network, newNetwork } from '../../../scripts/segmentation/network.ts';
import { runNetwork } from '../../../scripts/segmentation/run-network.ts';
import { TAGS } from '../../../src/repair/1-evidence/tags.ts';

const SIZE = { features: 16, inner: 6, memory: 4, outer: 8 };
const LINES = 5;

function example(): Example {
  const random = seededRandom(3);
  return {
    name: 'a',
    variant: 'trafilatura',
    texts: [],
    features: Int32Array.from({ length: LINES * 3 }, () => Math.floor(random() * 16)),
    offsets: Int32Array.from({ length: LINES + 1 }, (_, line) => line * 3),
    lexical: new Uint8Array(LINES * 3),
    boundaries: new Uint8Array(LINES),
    forbidden: new Uint8Array(LINES * TAGS.length),
    priors: new Float64Array(LINES * TAGS.length),
    tags: [],
  };
}

/** A weighted sum of all scores: its gradient is the weights. */
function sumOf(net: Network, text: Example, factors: Float32Array): number {
  return runNetwork(net, text).scores.reduce((sum, s, at) => sum + s * (factors[at] ?? 0), 0);
}

test('the gradients of all dense weights are those of the scores', () => {
  const net = newNetwork(SIZE, 5);
  net.rows.forEach((value, at) => {
    net.rows[at] = value * 12;
  });
  const random = seededRandom(9);
  const factors = Float32Array.from({ length: LINES * TAGS.length }, () => random() - 0.5);
  const text = example();
  const dense = Object.fromEntries(
    Object.entries(net.dense).map(([part, weights]) => [
      part,
      { weights, gradient: new Float32Array(weights.length) },
    ]),
  ) as Record<DensePart, { weights: Float32Array; gradient: Float32Array }>;
  const kept = new Float32Array(LINES * SIZE.outer).fill(1);
  const dropped = { features: new Uint8Array(LINES * 3), inner: kept, outer: kept };
  backNetwork(SIZE, runNetwork(net, text), dense, factors, dropped);
  const steep: string[] = [];
  for (const [part, { weights, gradient }] of Object.entries(dense)) {
    if (part === 'transitions') continue;
    for (let at = 0; at < weights.length; at += 7) {
      const value = weights[at] ?? 0;
      weights[at] = value + 0.01;
      const above = sumOf(net, text, factors);
      weights[at] = value - 0.01;
      const slow = (above - sumOf(net, text, factors)) / 0.02;
      weights[at] = value;
      expect(gradient[at], `${part} ${at}`).toBeCloseTo(slow, 2);
      if (Math.abs(slow) > 0.05) steep.push(part);
    }
  }
  expect(new Set(steep).size).toBe(7);
});
