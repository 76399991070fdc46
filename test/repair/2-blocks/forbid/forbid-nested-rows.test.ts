import { expect, test } from 'vitest';
import { forbidNestedRows } from '../../../../src/repair/2-blocks/forbid/forbid-nested-rows.ts';
import { linesWithout } from '../allowed-tags.ts';

/** The lines that may not begin an item. */
function forbidden(text: string): readonly string[] {
  return linesWithout('L', forbidNestedRows, text);
}

test.each([
  ['a key', 'placement:\n  names:\n    - north\n    - south\n', ['- north', '- south']],
  ['a typed number', '1. Cache\n   - what is it?\n   - why?\n', ['- what is it?', '- why?']],
  ['what stands far out', '- command:\n        - /bin/run\n', ['- /bin/run']],
])('what stands below %s is no item', (_, text, expected) => {
  expect(forbidden(text)).toEqual(expected);
});

test.each([
  ['items in items', '- Install it\n  - on Linux\n  - on macOS\n    - from source\n'],
  ['items of a label', '- Servers:\n  - north\n  - south\n'],
  ['items below a sentence', 'There are two kinds of them:\n  - north\n  - south\n'],
  ['items at the margin', 'names:\n- north\n- south\n  text\n'],
  ['a text that lost its space', 'names:\n- north\n- south\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
