import { expect, test } from 'vitest';
import { treeChoices } from '../../../scripts/headings/tree-choices.ts';
import { describeHeadings } from '../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import { NONE } from '../../../src/repair/3-mend/heading-depth/levels.ts';
import { MEASURE_COUNT } from '../../../src/repair/3-mend/heading-depth/trees/place-measures.ts';

const found = ['Title', 'Alpha', 'Bravo', 'Note', 'Charlie'].map((text) => ({ text, gap: 1 }));
const headings = describeHeadings(found, 1);

test('gathers the levels of each heading below an open one, with the true one', () => {
  // Title > Alpha > Bravo; Note is none, the parent of Charlie was not found.
  const parents = [-1, 0, 1, NONE, undefined];
  const choices = treeChoices({ name: 'a', found, linesAfterLast: 1, headings, parents });
  expect(choices.map(({ candidates, right }) => [candidates.length, right])).toEqual([
    [2, 1],
    [3, 2],
  ]);
  expect(choices[0]?.candidates[0]).toHaveLength(MEASURE_COUNT);
});
