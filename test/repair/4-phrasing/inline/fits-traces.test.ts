import { expect, test } from 'vitest';
import { fitsTraces } from '../../../../src/repair/4-phrasing/inline/fits-traces.ts';

test.each([
  ['right behind a break', 'Open  lid now', [5], [6, 9], false],
  ['behind a break and before a word', 'Open  lidnow', [5], [6, 9], true],
  ['behind a space without a break', 'Open  lidnow', [2], [6, 9], false],
  ['behind no space', 'Openlidnow', [], [4, 7], true],
] as const)('%s', (_, text, breaks, span, expected) => {
  expect(fitsTraces(span, { kind: 'item', text, breaks, trace: 'code' }, 'breaks')).toBe(expected);
});

test('looks at no break twice for all the spans of a long item', () => {
  const count = 20_000;
  const text = 'a lid of '.repeat(count);
  const breaks = Array.from({ length: count }, (_, at) => 9 * at + 1);
  const unit = { kind: 'item', text, breaks, trace: 'code' } as const;
  const fitting = breaks.filter((at) => fitsTraces([at + 1, at + 4], unit, 'breaks'));
  expect(fitting).toHaveLength(0);
}, 5_000);
