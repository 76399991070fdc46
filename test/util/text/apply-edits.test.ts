import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

function edit(start: number, end: number, text: string) {
  return { start, end, text, rule: 'x', confidence: 1 };
}

test.each([
  [[], 'abcd'],
  [[edit(0, 0, 'x'), edit(4, 4, 'y')], 'xabcdy'],
  [[edit(0, 4, '')], ''],
  [[edit(1, 2, 'BB'), edit(2, 2, '-'), edit(2, 3, 'C')], 'aBB-Cd'],
])('%j', (edits, expected) => {
  expect(applyEdits('abcd', edits)).toBe(expected);
});

test.each([
  ['overlap', [edit(0, 2, ''), edit(1, 3, '')], 'covers 1–3 after position 2 in a text of 4'],
  ['end before they begin', [edit(2, 1, '')], 'covers 2–1'],
  ['leave the text', [edit(3, 5, '')], 'covers 3–5'],
])('edits that %s are no script', (_, edits, reason) => {
  expect(() => applyEdits('abcd', edits)).toThrow(RangeError);
  expect(() => applyEdits('abcd', edits)).toThrow(reason);
});
