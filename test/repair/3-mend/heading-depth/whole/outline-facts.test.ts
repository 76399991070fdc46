import { expect, test } from 'vitest';
import type { HeadingFacts } from '../../../../../src/repair/3-mend/heading-depth/heading-facts.ts';
import type { FactAmounts } from '../../../../../src/repair/3-mend/heading-depth/whole/fact-sheet.ts';
import { familyFacts } from '../../../../../src/repair/3-mend/heading-depth/whole/family-facts.ts';
import { outlineFacts } from '../../../../../src/repair/3-mend/heading-depth/whole/outline-facts.ts';
import { outlineTree } from '../../../../../src/repair/3-mend/heading-depth/whole/outline-tree.ts';
import { headingsOf } from './outlines.ts';

function facts(
  headings: readonly HeadingFacts[],
  levels: readonly number[],
  likelihood = -1,
): readonly FactAmounts[] {
  const sample = { levels, likelihood, count: 1 };
  return outlineFacts(headings, sample, outlineTree(headings, levels), familyFacts(headings));
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
  expect(unlikely[0]?.size).toBe((likely[0]?.size ?? 0) + 1);
  expect(unlikely.slice(1)).toEqual(likely.slice(1));
});

test('look at a family once, however many outlines it stands in', () => {
  const factsOf = familyFacts(headings);
  const [one, other] = [
    [1, 2, 2, 1, 1],
    [1, 2, 2, 1, 2],
  ].map((levels) => {
    const tree = outlineTree(headings, levels);
    return tree.families.map((family) => factsOf(family, tree));
  });
  // `Questions` and what stands below it are the same; what stands outermost is not.
  expect(other?.[1]).toBe(one?.[1]);
  expect(other?.[0]).not.toEqual(one?.[0]);
});
