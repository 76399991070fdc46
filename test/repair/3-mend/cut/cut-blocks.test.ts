import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { cutBlocks } from '../../../../src/repair/3-mend/cut/cut-blocks.ts';
import { CUT_MODEL } from '../../../../src/repair/3-mend/cut/shipped-cut-model.ts';

const ITEM = '- Merge the branch';
const WORDS = 'When the work is done, merge the branch into the other one:';
const CODE = 'git checkout develop git merge --no-ff feature/user git push origin develop';

function cut(kind: 'list' | 'heading', text: string): readonly (readonly [string, string])[] {
  const own = { confidence: 1, pinned: false };
  const lines = splitLines(`${ITEM}\n${text}`);
  const blocks: readonly Block[] = [
    { ...own, kind, lines: lines.slice(0, 1) },
    { ...own, kind: 'paragraph', lines: lines.slice(1) },
  ];
  const parts = cutBlocks(blocks, lines, CUT_MODEL);
  return parts.slice(1).map((part) => [part.kind, part.lines.map((line) => line.text).join('\n')]);
}

test('code is freed from a paragraph near a list, and the words before it are the item’s', () => {
  expect(cut('list', WORDS + CODE)).toEqual([
    ['list', WORDS],
    ['code', CODE],
  ]);
});

test.each([
  ['far from any list', 'heading', WORDS + CODE],
  ['in which nothing is code', 'list', `${WORDS} nobody else works on it until that is done.`],
] as const)('a paragraph %s stays whole', (_, kind, text) => {
  expect(cut(kind, text)).toEqual([['paragraph', text]]);
});

test('in a list, text behind code goes on with the item', () => {
  const code = 'const state = reactive({ count: 0 }) watch(state, () => { print(state.count) })';
  const lines = splitLines(`- Example\n${code}The callback runs after each change.`);
  const list: Block = { confidence: 1, pinned: false, kind: 'list', lines };
  const parts = cutBlocks([list], lines, CUT_MODEL);
  expect(parts.map(({ kind }) => kind)).toEqual(['list', 'code', 'list']);
  expect(parts[2]?.lines.map(({ text }) => text)).toEqual(['The callback runs after each change.']);
  expect(parts[2]?.starts).toEqual([false]);
});
