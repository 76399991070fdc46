import { expect, test } from 'vitest';
import { wholeAt } from '../../../src/util/text/whole-at.ts';

test.each([
  ['before an emoji', 'a🚀b', 1, 1],
  ['within an emoji', 'a🚀b', 2, 3],
  ['behind an emoji', 'a🚀b', 3, 3],
  ['within the last of a plane', '\u{10ffff}', 1, 2],
  ['before what is no half of a pair', 'a\ue000', 1, 1],
  ['at the end', 'a🚀', 3, 3],
])('cuts %s', (_, text, at, expected) => {
  expect(wholeAt(text, at)).toBe(expected);
});
