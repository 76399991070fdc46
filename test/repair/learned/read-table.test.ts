import { expect, test } from 'vitest';
import { quantiseSparse, quantiseTable } from '../../../scripts/learning/store-table.ts';
import { readTable } from '../../../src/repair/learned/read-table.ts';
import { slotOf } from '../../../src/repair/learned/slot-of.ts';

const BITS = 10;
const WEIGHTS = new Map([
  [3, 1],
  [4, -0.5],
  [60, 0.25],
  // Further from the one before than one character can say, twice.
  [200, 2],
  [1023, -2],
]);

/** A hash for each slot. */
const hashes = new Map<number, number>();
for (let hash = 0; hashes.size < 2 ** BITS; hash += 1) hashes.set(slotOf(hash, BITS), hash);

const weights = Float32Array.from({ length: 2 ** BITS }, (_, slot) => WEIGHTS.get(slot) ?? 0);
const often = new Int32Array(2 ** BITS).fill(100);

test.each([
  ['all slots', quantiseTable(weights, BITS)],
  ['slots that weigh something', quantiseSparse(weights, often, BITS, 100)],
  ['fine steps', quantiseSparse(weights, often, BITS, 100, true)],
])('a table of %s gives back what was stored', (_, stored) => {
  const score = readTable(stored);
  for (const [slot, hash] of hashes) expect(score([hash])).toBeCloseTo(weights[slot] ?? 0, 1);
});

test('of fine steps there are many', () => {
  const near = weights.map((weight, slot) => (slot === 4 ? -0.03 : weight));
  const score = (isFine: boolean) => readTable(quantiseSparse(near, often, BITS, 100, isFine));
  expect(score(false)([hashes.get(4) ?? 0])).toBe(0);
  expect(score(true)([hashes.get(4) ?? 0])).toBeCloseTo(-0.03, 2);
});

test('a sparse table keeps the slots that tell most', () => {
  const seen = often.map((count, slot) => (slot === 200 ? 0 : slot === 60 ? 100 * count : count));
  const score = readTable(quantiseSparse(weights, seen, BITS, 3));
  const kept = [...hashes].filter(([, hash]) => score([hash]) !== 0).map(([slot]) => slot);
  expect(kept.sort((a, b) => a - b)).toEqual([3, 60, 1023]);
});
