import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findPartedRows } from '../../../src/repair/line-ends/find-parted-rows.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const mended = (text: string): string => applyEdits(text, findPartedRows(splitLines(text), []));

test('puts tabs between cells that two spaces part', () => {
  expect(mended('Name  In use for\ndepth  how many books\nwidth  the shelf\n')).toBe(
    'Name\tIn use for\ndepth\thow many books\nwidth\tthe shelf\n',
  );
});

test('counts empty cells by further spaces', () => {
  expect(mended('Name  Unit  Default\ndepth   3\n cm  4\nwidth  cm  9\nheight  cm  2\n')).toBe(
    'Name\tUnit\tDefault\ndepth\t\t3\n\tcm\t4\nwidth\tcm\t9\nheight\tcm\t2\n',
  );
});

test.each([
  [
    'columns that a program aligned',
    'NAME   READY   STATUS\nshelf  1/1     open\nbook   0/1     closed\n',
  ],
  ['notes behind settings', 'server.key  # its place\nshelf.key  # another\nbook.key  # a third\n'],
  ['code', 'let a  = open();\nlet bcd  = close();\nlet e  = fill();\n'],
  ['two lines of two cells', 'Name  Use\ndepth  books\n'],
  [
    'sentences with two spaces',
    'A shelf is open.  It holds books.\n\nA book is read.  It is put back.\n',
  ],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves rows that a person has decided on', () => {
  const lines = splitLines('Name  Unit  Default\nwidth  cm  9\n');
  expect(findPartedRows(lines, [{ lines: [2, 2], as: 'asis' }])).toEqual([]);
});

test('writes the table', () => {
  const table =
    'Option  Unit  What it is\ndepth  books  How many stand on a shelf\nname   What is written on it\n';
  const text = `Shelves\n\nA shelf has options, which are read when it is opened for the first time.\n\n${table}\n  • one shelf\n  • two shelves\n\nIn the end all shelves are closed again, one after the other.\n`;
  const { markdown } = repair(text);
  expect(markdown).toMatch(/^\| Option +\| Unit +\| What it is +\|$/m);
  expect(markdown).toMatch(/^\| name +\| +\| What is written on it +\|$/m);
  expect(repair(markdown).markdown).toBe(markdown);
});

test('reads long tables in linear time', () => {
  const text = `Name  Unit  Default\n${'depth  books  3\n'.repeat(100_000)}`;
  const before = performance.now();
  mended(text);
  expect(performance.now() - before).toBeLessThan(10_000);
});
