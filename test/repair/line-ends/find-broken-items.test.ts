import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findBrokenItems } from '../../../src/repair/line-ends/find-broken-items.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const ITEMS = `You will be able to:
- Name the shelf on which a new box is put (
shelf_main
). - Tell boxes from crates, and both from what stands beside them.
- Look at what was stored with the tools (
depotls
,depotcat
,depotdiff.py
) of the kit. - Move a box by its
label
, where it has one.
- Put the word
sealed
on its lid and on
side_a
. - Weigh it -
scale
tells how much it holds. - Take it away.
`;

const JOINED = `You will be able to:
- Name the shelf on which a new box is put (
shelf_main). - Tell boxes from crates, and both from what stands beside them.
- Look at what was stored with the tools (
depotls,depotcat,depotdiff.py) of the kit. - Move a box by its
label, where it has one.
- Put the word
sealed on its lid and on side_a. - Weigh it -
scale tells how much it holds. - Take it away.
`;

function mended(text: string): string {
  return applyEdits(text, findBrokenItems(splitLines(text), []));
}

test('joins what goes on behind the names of items', () => {
  expect(mended(ITEMS)).toBe(JOINED);
});

test('makes code of the names, and items of what was glued', () => {
  const { markdown } = repair(`Boxes\n${ITEMS}What follows is a paragraph about boxes.\n`);
  expect(markdown).toContain(
    '\n- Name the shelf on which a new box is put (`shelf_main`).\n- Tell',
  );
  expect(markdown).toContain('\n- Put the word');
});

test.each([
  ['items that end', '- Put it on its shelf.\nshelf_main\n, which is empty\n'],
  ['code below an item', '- Call the function with a box\nstore(\nbox\n)\n'],
  ['a statement', '- Call it\nreturn box;\n, and again\n'],
  ['a tree', '- Look into the folder\n$ tree\n.\n├── lid\n└── box\n'],
  [
    'names of more items',
    '- The name of the shelf\nshelf-<id>. - The name of the box\nbox-<id>.\n',
  ],
  ['paragraphs behind an empty line', '- Put it on its shelf\nshelf_main\n\n, which is empty\n'],
  ['words alone', '- Weigh it\nscale\ntells how much it holds. - Take it away.\n'],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves what a person has decided on', () => {
  const edits = findBrokenItems(splitLines(ITEMS), [{ lines: [3, 3], as: 'code' }]);
  expect(applyEdits(ITEMS, edits)).toContain('shelf_main\n).');
});
