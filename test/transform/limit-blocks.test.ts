import type { Node } from 'unist';
import { expect, test } from 'vitest';
import { describeLargeBlock } from '../../src/transform/describe-large-block.ts';
import { limitBlocks } from '../../src/transform/limit-blocks.ts';
import type { FilePath } from '../../src/types/brand.ts';

type Tree = Node & { children?: Tree[]; tagName?: string };

function node(type: string, ...children: Tree[]): Tree {
  return { type, children };
}

/** Lists in lists, so many levels. */
function nested(levels: number): Tree {
  let made: Tree = { type: 'text' };
  for (let level = 1; level < levels; level += 1) made = node('list', made);
  return made;
}

function table(cells: number, name = 'tableCell'): Tree {
  return node('table', ...Array.from({ length: cells }, () => node(name)));
}

const limits = { nesting: 3, tableCells: 4 };

/** Why a block was replaced, if it was. */
function limited(block: Tree): readonly (readonly [string, number])[] {
  const tree = { children: [block] };
  const found = limitBlocks<Tree>(tree, limits, () => ({ type: 'code' }));
  expect(tree.children[0]?.type).toBe(found.length === 0 ? block.type : 'code');
  return found.map(({ limit, actual }) => [limit, actual]);
}

test.each<[string, Tree, [string, number][]]>([
  ['as deep as allowed', nested(3), []],
  ['deeper', nested(4), [['nesting', 4]]],
  ['as many cells as allowed', table(4), []],
  ['more', table(5), [['tableCells', 5]]],
  [
    'more in HTML',
    {
      ...table(5),
      children:
        table(5).children?.map((cell) => ({ ...cell, type: 'element', tagName: 'td' })) ?? [],
      tagName: 'table',
    },
    [['tableCells', 5]],
  ],
  ['two tables, each of which is small', node('list', table(3), table(3)), []],
  ['a large table in a list', node('list', table(3), table(5)), [['tableCells', 5]]],
  [
    'a small table in a cell of another',
    node('table', node('tableCell', node('table', node('p'))), node('tableCell')),
    [['nesting', 4]],
  ],
  [
    'many nodes, few of which are cells',
    node('list', ...Array.from({ length: 20 }, () => node('p'))),
    [],
  ],
])('a block with %s', (_, block, expected) => {
  expect(limited(block)).toEqual(expected);
});

test('a block may be deeper than any stack', () => {
  expect(limited(nested(20_000))).toEqual([['nesting', 20_000]]);
});

test('cells of a table inside another are not counted twice', () => {
  const inner = table(3);
  const outer = node('table', node('tableCell', inner), ...(table(3).children ?? []));
  const tree = { children: [outer] };
  expect(limitBlocks<Tree>(tree, { nesting: 9, tableCells: 4 }, () => ({ type: 'code' }))).toEqual(
    [],
  );
});

test('what was replaced keeps its place, and its limit is named', () => {
  const place = { line: 2, column: 1, offset: 5 };
  const block: Tree = { ...table(5), position: { start: place, end: place } };
  const [found] = limitBlocks<Tree>({ children: [block] }, limits, () => ({ type: 'code' }));
  if (found === undefined) throw new Error('Not replaced');
  expect(describeLargeBlock(found, limits, 'a.md' as FilePath)).toMatchObject({
    ruleId: 'limit-table-cells',
    reason: 'The table has 5 cells, more than the 4 of `limits.tableCells`',
    place: { start: place, end: place },
  });
  expect(
    describeLargeBlock({ ...found, limit: 'nesting' }, limits, 'a.md' as FilePath),
  ).toMatchObject({
    ruleId: 'limit-nesting',
    reason: 'The block is nested 5 levels deep, more than the 3 of `limits.nesting`',
  });
});
