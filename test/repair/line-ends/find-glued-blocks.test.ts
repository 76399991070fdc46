import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findGluedBlocks } from '../../../src/repair/line-ends/find-glued-blocks.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const mended = (text: string): string => applyEdits(text, findGluedBlocks(splitLines(text), []));
const HEAD =
  'Shelves\nThis opens the third one of them:\nconst shelf = open(3);\nshelf.take({\n  book: 3\n})';
const LIST = '- Open the shelf first.\n- Then take the book.\n- Close the shelf.\n';
const TABLE = '| Name | What |\n|---|---|\n| shelf | holds books |\n';
const END = 'That is all there is to it.\n';

test.each([
  ['a list', LIST],
  ['a table', TABLE],
])('ends code before %s', (_, block) => {
  expect(mended(`${HEAD}${block}${END}`)).toBe(`${HEAD}\n${block}${END}`);
});

test('ends a command with a pipe before a table', () => {
  expect(mended(`Do this:\nls shelf | wc -l${TABLE}`)).toBe(`Do this:\nls shelf | wc -l\n${TABLE}`);
});

test.each([
  ['an item of its own', `${HEAD}\n- Open x- y of it.\n- Then take it.\n`],
  ['a difference', 'const a = open(3);\nconst b = a- 3;\n- x\n'],
  ['prose with a dash', 'A shelf holds books.\nIt is full- Nothing fits.\n- Take one.\n'],
  ['a header that lost its beginning', 'shelf |\n|---|---|---|\n| a | b | c |\n'],
  ['fewer cells than below', 'ls shelf| Name |\n|---|---|---|\n| a | b | c |\n'],
  ['code in an item', '- Open it:\nshelf.open();- Take the book.\n- Close it.\n'],
  ['a sole item', `${HEAD}- Open the shelf.\n${END}`],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves a line that a person has decided on', () => {
  const lines = splitLines(`${HEAD}${LIST}`);
  expect(findGluedBlocks(lines, [{ lines: [6, 6], as: 'asis' }])).toEqual([]);
});

test('makes a list and a table of what was glued', () => {
  const { markdown } = repair(
    `${HEAD}${LIST}${END}Places\nconst place = shelf.at(3);\nplace.close();${TABLE}${END}`,
  );
  expect(markdown).toContain('})\n```\n\n- Open the shelf first.\n- Then take');
  expect(markdown).toContain('place.close();\n```\n\n| Name | What |\n| --- | --- |\n| shelf');
});
