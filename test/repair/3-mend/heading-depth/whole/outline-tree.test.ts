import { expect, test } from 'vitest';
import { outlineTree } from '../../../../../src/repair/3-mend/heading-depth/whole/outline-tree.ts';
import { headingsOf } from './outlines.ts';

test('a heading stands below the last one that is less deep', () => {
  const headings = headingsOf('Guide', 'Install', 'Note', 'With npm', 'Use');
  const tree = outlineTree(headings, [1, 2, 0, 3, 2]);
  expect(tree.parents).toEqual([-1, 0, -2, 1, 0]);
  expect(
    tree.families.map(({ level, children }) => [level, ...children.map((c) => c.text)]),
  ).toEqual([[0, 'Guide'], [1, 'Install', 'Use'], [2, 'With npm'], [3], [2]]);
});

test('several headings may stand outermost', () => {
  const [install, use] = headingsOf('Install', 'Use');
  if (!install || !use) throw new Error('no headings');
  const tree = outlineTree([install, use], [1, 1]);
  expect(tree.parents).toEqual([-1, -1]);
  expect(tree.below(install)).toEqual([]);
});
