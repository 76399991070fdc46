import { expect, test } from 'vitest';
import { decidedTable } from '../../../src/repair/tables/decided-table.ts';
import { mendPipedTable } from '../../../src/repair/tables/mend-piped-table.ts';
import { printTable } from '../../../src/repair/tables/print-table.ts';
import { tabbedTable } from '../../../src/repair/tables/tabbed-table.ts';
import type { MendedTable } from '../../../src/types/structure.ts';

function cells(table: MendedTable | undefined): string[][] | undefined {
  return table?.rows.map((row) => row.map(({ text }) => text));
}

test.each<[string, string[], string[][] | undefined]>([
  [
    'each line has as many cells',
    ['a\tb', 'c\td'],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a line has fewer',
    ['a\tb\tc', 'd\te'],
    [
      ['a', 'b', 'c'],
      ['d', 'e', ''],
    ],
  ],
  ['a line has more', ['a\tb', 'c\td\te'], undefined],
  ['a line has no tab', ['a\tb', 'c'], undefined],
  ['there is one line', ['a\tb'], undefined],
])('tabs part cells: %s', (_, lines, expected) => {
  expect(cells(tabbedTable(lines))).toEqual(expected);
});

test.each<[string, string[][], string[][] | undefined]>([
  [
    'all words',
    [['a', 'b'], ['c d']],
    [
      ['a', 'b'],
      ['c d', ''],
    ],
  ],
  ['words in another order', [['b', 'a'], ['c d']], undefined],
  ['a word less', [['a', 'b'], ['c']], undefined],
  ['a row longer than the header', [['a'], ['b', 'c d']], undefined],
  ['a header alone', [['a', 'b c d']], undefined],
])('a person may write %s', (_, decided, expected) => {
  expect(cells(decidedTable(['| a b |', '|---|---|', 'c d'], decided))).toEqual(expected);
});

test.each<[string, string[], string[][] | undefined]>([
  [
    'rows of one length',
    ['| a | b | c |', 'd | e | f |'],
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
  [
    'rows that broke',
    ['| a | b |', 'c |', '| d |', 'e | f |'],
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
  ['lines without a pipe at the end', ['| a | b', '| c | d'], undefined],
  ['nothing but delimiters', ['|---|---|'], undefined],
])('a table without its delimiters: %s', (_, lines, expected) => {
  expect(cells(mendPipedTable(lines))).toEqual(expected);
});

test('names over a single dash are a header', () => {
  expect(cells(mendPipedTable(['| a | b |', '|---|']))).toEqual([['a', 'b']]);
});

test('rows are told that are short or long', () => {
  const lines = ['| a | b |', '|---|---|', '| c |', '| d | e | f |'];
  expect(mendPipedTable(lines)?.notes.map(({ line, rule }) => [line, rule])).toEqual([
    [2, 'table-short-row'],
    [3, 'table-long-row'],
  ]);
  expect(cells(mendPipedTable(lines))?.at(-1)).toEqual(['d', 'e | f']);
});

test('a table is printed with its delimiters, pipes escaped', () => {
  expect(
    printTable([
      ['a', 'b|c'],
      ['d\ne', ''],
    ]),
  ).toEqual([...['| a | b\\|c |', '| --- | --- |', '| d e |  |']]);
});
