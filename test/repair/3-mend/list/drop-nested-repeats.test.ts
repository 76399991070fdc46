import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { dropNestedRepeats } from '../../../../src/repair/3-mend/list/drop-nested-repeats.ts';

function listOf(source: string): Block {
  return { kind: 'list', lines: splitLines(source), confidence: 1, pinned: false };
}

/** The lines that are dropped. */
function dropped(...blocks: readonly Block[]): readonly string[] {
  return dropNestedRepeats(blocks)
    .filter(({ isRepeat }) => isRepeat)
    .flatMap(({ lines }) => lines.map(({ text }) => text));
}

test.each([
  [
    'up to its code',
    '- Set up\n  - Run the file init\n  - Wait\n- Run the file \n- Go on',
    '- Run the file',
  ],
  ['up to its list', '- Set up\n  - Files\n    - a.txt\n- Files\n- Go on', '- Files'],
  ['at the end of the list', '- Set up\n  - Run the file init\n- Run the file ', '- Run the file'],
  ['in an item', '- Set up\n  - Files\n    - Open it now\n  - Open it \n- Go on', '  - Open it'],
])('drops what stands once more behind a list, %s', (_, source, line) => {
  expect(dropped(listOf(source))).toEqual([line]);
});

test('keeps the lines around it, as lists', () => {
  const blocks = dropNestedRepeats([listOf('- One\n  - Call it now\n- Call it \n- Two')]);
  expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ['list', 2],
    ['boilerplate', 1],
    ['list', 1],
  ]);
});

test('goes on behind code', () => {
  const code: Block = { ...listOf('make'), kind: 'code' };
  expect(dropped(listOf('- One\n  - Call it now'), code, listOf('- Call it \n- Two'))).toEqual([
    '- Call it',
  ]);
});

test.each([
  ['beside the first', '- Call it now\n- Call it \n- Two'],
  ['that begins like the second in it', '- One\n  - Wait\n  - Call it now\n- Call it \n- Two'],
  ['that has more of its own', '- One\n  - Call it now\n- Call it now and again\n- Two'],
  ['that holds items', '- One\n  - Call it now\n- Call it\n  - twice'],
  ['with others beside it in an item', '- One\n  - Two\n    - Call it now\n  - Call it\n  - Three'],
])('keeps an item %s', (_, source) => {
  expect(dropped(listOf(source))).toEqual([]);
});

test('keeps an item behind a paragraph', () => {
  const text: Block = { ...listOf('Some text.'), kind: 'paragraph' };
  expect(dropped(listOf('- One\n  - Call it now'), text, listOf('- Call it\n- Two'))).toEqual([]);
});

test("keeps a person's list", () => {
  const list = { ...listOf('- One\n  - Call it now\n- Call it\n- Two'), pinned: true };
  expect(dropped(list)).toEqual([]);
});
