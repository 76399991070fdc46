import { expect, test } from 'vitest';
import { allowsTruth } from '../../../scripts/headings/allows-truth.ts';
import { matchOutline } from '../../../scripts/headings/match-outline.ts';
import { parentsOf } from '../../../scripts/headings/parents-of.ts';
import { describeHeadings } from '../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import { NONE } from '../../../src/repair/3-mend/heading-depth/levels.ts';

const truth = [
  { text: 'Guide', depth: 1 },
  { text: 'Install', depth: 2 },
  { text: 'With `npm`', depth: 3 },
  { text: 'Use', depth: 2 },
  { text: 'Options', depth: 3 },
];

const find = (...texts: readonly string[]): readonly { text: string; gap: number }[] =>
  texts.map((text) => ({ text, gap: 1 }));

test('parentsOf skips no level', () => {
  expect(parentsOf([1, 2, 4, 3, 2, 1])).toEqual([-1, 0, 1, 1, 0, -1]);
});

test('matchOutline finds parents among what was found', () => {
  const found = find('Guide', 'Install', 'Note', 'With npm', 'Use', 'Options');
  expect(matchOutline(found, truth)).toEqual([-1, 0, NONE, 1, 0, 4]);
});

test('matchOutline knows nothing where the parent was not found', () => {
  expect(matchOutline(find('Guide', 'Options'), truth)).toEqual([-1, undefined]);
});

test('allowsTruth leaves open what has children to come', () => {
  const headings = describeHeadings(find('Guide', 'Install', 'Note', 'With npm', 'Use'), 1);
  const allows = allowsTruth([-1, 0, NONE, 1, 0]);
  const [guide, install] = headings;
  if (!guide || !install) throw new Error('no headings');
  expect(allows(1, 2, [guide])).toBe(true);
  expect(allows(1, 1, [guide])).toBe(false);
  expect(allows(2, 0, [guide, install])).toBe(true);
  expect(allows(2, 3, [guide, install])).toBe(false);
  expect(allows(3, 3, [guide, install])).toBe(true);
  expect(allows(3, 2, [guide, install])).toBe(false);
  expect(allows(4, 2, [guide, install])).toBe(true);
});
