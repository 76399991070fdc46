import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { nestInItems } from '../../../../src/repair/3-mend/list/nest-in-items.ts';

function block(kind: Block['kind'], text: string): Block {
  return { kind, lines: splitLines(text), confidence: 1, pinned: false };
}

/** Kinds of the blocks, and the columns of those that stand in an item. */
function nested(blocks: readonly Block[], dialect: 'trafilatura' | 'resiliparse'): string {
  return nestInItems(blocks, dialect)
    .map(({ kind, lines, inItem }) => `${kind} ${lines.length} ${inItem ?? '–'}`)
    .join(', ');
}

const CODE = block('code', 'make');
const LABEL = block('boilerplate', 'bash');

test.each([
  [
    'the rest of an item',
    [block('list', '- Build:'), CODE, block('list', 'It takes long.')],
    'list 1 –, code 1 2, list 1 2',
  ],
  [
    'behind code with a label',
    [block('list', '- Build:'), LABEL, CODE, block('list', 'It takes long.')],
    'list 1 –, boilerplate 1 –, code 1 2, list 1 2',
  ],
  [
    'behind a label alone',
    [block('list', '- Build:'), LABEL, block('list', 'It takes long.')],
    'list 1 –, boilerplate 1 –, list 1 –',
  ],
  [
    'of an item inside',
    [block('list', '- Build:\n  - Now:'), CODE, block('list', 'It is so.')],
    'list 2 –, code 1 4, list 1 4',
  ],
  [
    'and more items',
    [block('list', '- Build:'), CODE, block('list', 'It takes long.\n- Run')],
    'list 1 –, code 1 2, list 1 2, list 1 –',
  ],
  [
    'twice',
    [block('list', '- Build:'), CODE, block('list', 'Then:'), CODE, block('list', 'So.')],
    'list 1 –, code 1 2, list 1 2, code 1 2, list 1 2',
  ],
  [
    'items alone',
    [block('list', '- Build:'), CODE, block('list', '- Run')],
    'list 1 –, code 1 –, list 1 –',
  ],
  [
    'behind a paragraph',
    [block('paragraph', 'Build:'), CODE, block('list', 'It is.')],
    'paragraph 1 –, code 1 –, list 1 –',
  ],
  ['behind no code', [block('list', '- Build:'), block('list', 'It is.')], 'list 1 –, list 1 –'],
])('%s', (_, blocks, expected) => {
  expect(nested(blocks, 'trafilatura')).toBe(expected);
});

test('indentation tells the item', () => {
  const list = block('list', '  1. Build:\n    • Now:');
  expect(nested([list, CODE, block('list', '    It is so.')], 'resiliparse')).toBe(
    'list 2 –, code 1 3, list 1 3',
  );
});
