import { expect, test } from 'vitest';
import { batchSize } from '../../src/build/batch-size.ts';

function batches(things: number, threads: number): readonly number[] {
  const sizes: number[] = [];
  for (let left = things; left > 0; left -= sizes.at(-1) ?? left) {
    sizes.push(batchSize(left, threads));
  }
  return sizes;
}

test('things are shared out in few batches, which get smaller towards the end', () => {
  const sizes = batches(100, 2);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.slice(0, 6)).toEqual([8, 8, 8, 8, 8, 8]);
  expect(sizes.slice(-4)).toEqual([1, 1, 1, 1]);
  expect(sizes).toHaveLength(25);
  expect(batches(1000, 2)).toHaveLength(138);
});

test('every thread has something to do where there is little', () => {
  expect(batches(3, 8)).toEqual([1, 1, 1]);
});
