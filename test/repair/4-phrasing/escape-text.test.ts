import { expect, test } from 'vitest';
import { escapeText } from '../../../src/repair/4-phrasing/escape-text.ts';

test.each([
  ["the `stable' box and the `oak lid' on it", "the \\`stable' box and the \\`oak lid' on it"],
  ["`open' and `close()'.", "\\`open' and \\`close()'."],
  ["a `lid` beside the `stable' box", "a `lid` beside the \\`stable' box"],
])('quotes as manuals of GNU have them are no code: %s', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

test.each([
  "`import box from './box'` and `lid`",
  "`['.box', '.lid']`",
  "`don't` and `can't`",
  "``it is `open' here``",
  '`Map<Box>` is a map',
])('code between back-ticks stays: %s', (text) => {
  expect(escapeText(text)).toBe(text);
});
