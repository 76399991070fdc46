import { expect, test } from 'vitest';
import { quantiseSoftmax } from '../../../scripts/learning/store-table.ts';
import { readSoftmaxTable } from '../../../src/repair/learned/softmax-table.ts';

const BITS = 2;
const LABELS = 2;

/** The hash of a feature in a slot. */
function inSlot(slot: number): number {
  return (slot << (32 - BITS)) >>> 0;
}

test('weights come back as they were stored, within a step', () => {
  const weights = Float32Array.from([0, 1, -1, 0.5, 0.25, 0, 0, 2]);
  const model = readSoftmaxTable(quantiseSoftmax(weights, BITS), LABELS);
  const out = new Float64Array(LABELS);
  for (const slot of [0, 1, 2, 3]) {
    model([inSlot(slot)], out);
    const odds = (out[1] ?? 0) - (out[0] ?? 0);
    expect(odds).toBeCloseTo((weights[slot * 2 + 1] ?? 0) - (weights[slot * 2] ?? 0), 0);
    expect(Math.exp(out[0] ?? 0) + Math.exp(out[1] ?? 0)).toBeCloseTo(1);
  }
});

test('features add up', () => {
  const model = readSoftmaxTable(quantiseSoftmax(Float32Array.from([0, 1, 0, 1]), 1), LABELS);
  const out = new Float64Array(LABELS);
  model([0, (1 << 31) >>> 0], out);
  expect((out[1] ?? 0) - (out[0] ?? 0)).toBeCloseTo(2);
});
