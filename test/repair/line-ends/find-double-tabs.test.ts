import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findDoubleTabs } from '../../../src/repair/line-ends/find-double-tabs.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const mended = (text: string): string => applyEdits(text, findDoubleTabs(splitLines(text), []));

test.each([
  ['of all cells', 'Name\t\tUse\ndepth\t\tbooks\n', 'Name\tUse\ndepth\tbooks\n'],
  ['with a space before them', 'Name \t\tUse\ndepth \t\tbooks\n', 'Name\tUse\ndepth\tbooks\n'],
  ['around empty cells', 'A\t\tB\t\tC\nd\t\t\t\te\n\t\tf\t\tg\n', 'A\tB\tC\nd\t\te\n\tf\tg\n'],
  ['around a row of one cell', 'A\t\tB\nalone\nd\t\te\n', 'A\tB\nalone\nd\te\n'],
])('leaves one tab of two %s', (_, text, expected) => {
  expect(mended(text)).toBe(expected);
});

test.each([
  ['single tabs', 'A\tB\tC\nd\t\te\n'],
  ['code', 'shelf:\n\t\topen\n\t\tclose\n'],
  ['a line alone', 'A\t\tB\n\nd\t\te\n'],
  ['odd numbers', 'A\t\tB\nd\t\t\te\n'],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves rows that a person has decided on', () => {
  const lines = splitLines('A\t\tB\nd\t\te\n');
  expect(findDoubleTabs(lines, [{ lines: [2, 2], as: 'asis' }])).toEqual([]);
});

test('writes the table, whatever its cells look like', () => {
  const table =
    'Option\t\tType\t\tDefault\nBooks\nshelf.depth\t\tint32\nshelf.name\t\tstring\t\t"A"\n';
  const text = `Shelves\n\nA shelf has options, which are read when it is opened for the first time.\n\n${table}\n  • one shelf\n  • two shelves\n\nIn the end all shelves are closed again, one after the other.\n`;
  const { markdown } = repair(text);
  expect(markdown).toMatch(/^\| Option +\| Type +\| Default +\|$/m);
  expect(markdown).toMatch(/^\| Books +\| +\| +\|$/m);
  expect(markdown).toMatch(/^\| `?shelf\.depth`? +\| `?int32`? +\| +\|$/m);
  expect(repair(markdown).markdown).toBe(markdown);
});

test('reads long tables in linear time', () => {
  const text = `Name\t\tUse\n${'depth\t\tbooks\nalone\n'.repeat(60_000)}`;
  const before = performance.now();
  mended(text);
  expect(performance.now() - before).toBeLessThan(10_000);
});
