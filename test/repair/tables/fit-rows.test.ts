import { expect, test } from 'vitest';
import { fitRows } from '../../../src/repair/tables/fit-rows.ts';
import { splitPipes } from '../../../src/repair/tables/split-pipes.ts';

/** Texts of the cells of each row, and what the rows cost together. */
function fitted(lines: readonly string[], columns: number): [string[][], number] {
  const { rows, cost } = fitRows(lines.map(splitPipes), columns);
  return [rows.map(({ cells }) => cells.map(({ text }) => text)), Math.round(cost * 1000) / 1000];
}

test.each<[string, string[], string[][], number]>([
  ['a whole row is free', ['| a | b | c |'], [['a', 'b', 'c']], 0],
  ['the last row may be short', ['| a | b |'], [['a', 'b']], 0.9],
  ['of two missing cells', ['| a |'], [['a']], 1.2],
  [
    'another row costs more that is short',
    ['| a | b |', '| d | e | f |'],
    [
      ['a', 'b'],
      ['d', 'e', 'f'],
    ],
    2.3,
  ],
  ['an empty cell at the end is one', ['| a | b | |'], [['a', 'b']], 0.1],
  ['too many empty cells', ['| a | b | c ||'], [['a', 'b', 'c']], 0.5],
  ['a cell too many', ['| a | b | c | d |'], [['a', 'b', 'c', 'd']], 4],
  ['two cells too many', ['| a | b | c | d | e |'], [['a', 'b', 'c', 'd', 'e']], 4.5],
  ['a row without its first pipe', ['a | b | c |'], [['a', 'b', 'c']], 0.05],
  ['a row without its last pipe', ['| a | b | c'], [['a', 'b', 'c']], 0],
  ['a row that broke behind its first cell', ['a |', 'b | c |'], [['a', 'b', 'c']], 0.05],
  ['a row that broke behind its second', ['| a | b |', 'c |'], [['a', 'b', 'c']], 0],
  ['a row that broke twice', ['| a |', 'b |', 'c |'], [['a', 'b', 'c']], 0],
  ['a cell that broke', ['| a | b', 'c | d |'], [['a', 'b c', 'd']], 3],
  ['an empty cell between', ['| a |', '|', 'b |'], [['a', '', 'b']], 0],
])('%s', (_, lines, rows, cost) => {
  expect(fitted(lines, 3)).toEqual([rows, cost]);
});

test('lines that start with a pipe rather start a row', () => {
  expect(fitted(['| a | b |', '| c |', '| d | e | f |'], 3)[0]).toEqual([
    ['a', 'b'],
    ['c'],
    ['d', 'e', 'f'],
  ]);
});

test('cells know their lines, and where line breaks were', () => {
  const { rows } = fitRows(['| a |', 'b', 'c | d |'].map(splitPipes), 3);
  expect(rows).toEqual([
    {
      ...{ line: 0, opened: true },
      cells: [
        { text: 'a', line: 0, breaks: [], broken: true },
        { text: 'b c', line: 1, breaks: [2], broken: false },
        { text: 'd', line: 2, breaks: [], broken: false },
      ],
    },
  ]);
});

test('no lines are no rows', () => {
  expect(fitRows([], 2)).toEqual({ rows: [], cost: 0 });
});
