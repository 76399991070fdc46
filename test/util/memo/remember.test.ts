import { expect, test } from 'vitest';
import { remember } from '../../../src/util/memo/remember.ts';

/** How often a function that is remembered is asked for some keys. */
function timesAsked(keys: readonly string[], most?: number): number {
  let times = 0;
  const ask = remember((key: string) => {
    times += 1;
    return key.length;
  }, most);
  expect(keys.map(ask)).toEqual(keys.map((key) => key.length));
  return times;
}

test('asks once for each key', () => {
  expect(timesAsked(['a', 'bc', 'a', 'bc', 'bc'])).toBe(2);
});

test('keeps no more answers than it may', () => {
  expect(timesAsked(['a', 'bc', 'bc', 'a'], 1)).toBe(3);
});
