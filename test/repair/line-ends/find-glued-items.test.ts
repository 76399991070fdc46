import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findGluedItems } from '../../../src/repair/line-ends/find-glued-items.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const GLUED =
  '- Weigh it: this tells how much a box holds. - Name its shelf: the name is printed on it. - Put it there.';
const PARTED =
  '- Weigh it: this tells how much a box holds.\n- Name its shelf: the name is printed on it.\n- Put it there.';

function mended(text: string): string {
  return applyEdits(text, findGluedItems(splitLines(text), []));
}

test('parts items that stand in one line', () => {
  expect(mended(`Boxes\n${GLUED}\n`)).toBe(`Boxes\n${PARTED}\n`);
  expect(mended('- 先称重量。 - 再写名称。 - 最后放好。\n')).toBe(
    '- 先称重量。\n- 再写名称。\n- 最后放好。\n',
  );
});

test('makes a list of them', () => {
  const more =
    'Shelves\nThey are made of wood, and stand beside each other.\nbox --move {\n'.repeat(4);
  const text = `Boxes\nWhat to do with each of them:\n${GLUED}\n${more}`;
  expect(repair(text).markdown).toContain(`\n\n${PARTED}\n\n`);
});

test.each([
  ['two of them', '- Is there a box? - Ask the depot\n'],
  ['dashes inside sentences', '- Boxes - Weighed - Named - Put there.\n'],
  ['a paragraph', GLUED.slice(2)],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves what a person has decided on', () => {
  expect(findGluedItems(splitLines(GLUED), [{ lines: [1, 1], as: 'paragraph' }])).toEqual([]);
});
