import { expect, test } from 'vitest';
import { nextCollection } from '../../../src/build/memory/next-collection.ts';

test.each([
  ['leaves little to the engine', 50e6, 200e6],
  ['leaves room where as much lives as is left to the engine', 180e6, 280e6],
  ['leaves less room where more lives', 232e6, 300e6],
  ['lets much grow by a quarter', 800e6, 1000e6],
])('%s', (_, lives, next) => {
  expect(nextCollection(lives, 200e6)).toBe(next);
});
