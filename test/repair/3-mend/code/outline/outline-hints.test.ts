import { expect, test } from 'vitest';
import {
  outlineHints,
  trustsHints,
} from '../../../../../src/repair/3-mend/code/outline/outline-hints.ts';

test.each([
  ['bash', ['for f in *; do', 'ls "$f"', 'done'], [0, 1, 0]],
  ['text', ['box {', 'lid [', 'key', ']', '}'], [0, 1, 2, 1, 0]],
  ['sql', ['select (', 'lid', ')'], [0, 1, 0]],
  ['ini', ['[box]', 'lid = 1'], [0, 0]],
])('levels of %s', (lang, lines, levels) => {
  expect(outlineHints(lines, lang)).toEqual(levels);
});

test('only a script that has a level is followed', () => {
  expect(trustsHints([0, 1], 'bash')).toBe(true);
  expect(trustsHints([0, 0], 'bash')).toBe(false);
  expect(trustsHints([0, 1], 'text')).toBe(false);
});
