import { expect, test } from 'vitest';
import { nearestText } from '../../src/site/nearest-text.ts';

test.each([
  ['half of the pairs are too few', 'abc', ['abd'], undefined],
  ['more than half', 'abcd', ['abce'], 'abce'],
  ['the most alike', 'lids', ['lid', 'lids-of', 'LIDS'], 'LIDS'],
  ['the first of equals', 'box', ['Box', 'BOX'], 'Box'],
  ['nothing to choose from', 'box', [], undefined],
  ['one letter, which has no pairs', 'a', ['a'], undefined],
  ['letters of other composition', 'cafe\u0301', ['caf\u00e9'], 'caf\u00e9'],
])('%s', (_, text, candidates, expected) => {
  expect(nearestText(text, candidates)).toBe(expected);
});
