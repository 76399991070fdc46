import { expect, test } from 'vitest';
import type { HeadingFacts } from '../../../../../src/repair/3-mend/heading-depth/heading-facts.ts';
import { headingTraits } from '../../../../../src/repair/3-mend/heading-depth/whole/heading-traits.ts';
import { outlineFacts } from '../../../../../src/repair/3-mend/heading-depth/whole/outline-facts.ts';
import { outlineTree } from '../../../../../src/repair/3-mend/heading-depth/whole/outline-tree.ts';
import { headingsOf } from './outlines.ts';

function facts(
  headings: readonly HeadingFacts[],
  levels: readonly number[],
  likelihood = -1,
): ReadonlyMap<number, number> {
  const sample = { levels, likelihood, count: 1 };
  return outlineFacts(headings, sample, outlineTree(headings, levels), headings.map(headingTraits));
}

const headings = headingsOf('Questions', 'What is it?', 'Who needs it?', 'Install', 'Use');

test('tell outlines of the same headings apart', () => {
  const questionsBelow = facts(headings, [1, 2, 2, 1, 1]);
  expect(facts(headings, [1, 2, 2, 1, 1])).toEqual(questionsBelow);
  expect(facts(headings, [1, 2, 2, 2, 2])).not.toEqual(questionsBelow);
});

test('count what is no heading for nothing', () => {
  const without = facts(headings.slice(0, 3), [1, 2, 2]);
  expect(facts(headings, [1, 2, 2, 0, 0])).toEqual(without);
});

test('know how likely the outline is', () => {
  const likely = facts(headings, [1, 2, 2, 1, 1], 0);
  const unlikely = facts(headings, [1, 2, 2, 1, 1], -5);
  expect(unlikely.size).toBe(likely.size + 1);
});
