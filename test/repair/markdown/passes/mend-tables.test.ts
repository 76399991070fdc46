import { expect, test } from 'vitest';
import { mendCellPipes } from '../../../../src/repair/markdown/passes/mend-cell-pipes.ts';
import { mendTables } from '../../../../src/repair/markdown/passes/mend-tables.ts';
import { linesOf, runPass } from '../support/run-pass.ts';

test.each([
  ['two rows', ['| a | b |', '| c | d |'], 1],
  ['a row behind a line of text', ['a | b', '| a | b |', '| c | d |'], 2],
  [
    'four of five rows as long as the first',
    ['| a | b |', '| c | d |', '| e | f |', '| g | h |', '| i | j | k |'],
    1,
  ],
])('a delimiter row comes below the first of %s', (_, lines, at) => {
  const mended = [...lines.slice(0, at), '| --- | --- |', ...lines.slice(at)];
  expect(runPass(mendTables, linesOf(...lines)).text).toBe(linesOf(...mended));
});

test('in the containers of its table, with the line ending of the text', () => {
  expect(runPass(mendTables, '> - | a | b |\r\n>   | c | d |\r\n').text).toBe(
    '> - | a | b |\r\n>   | --- | --- |\r\n>   | c | d |\r\n',
  );
});

test.each([
  ['one row', ['| a | b |']],
  ['rows of one cell', ['| a |', '| b |']],
  ['rows without their outer pipes', ['a | b', 'c | d']],
  ['a last row without them', ['| a | b |', '| c | d |', 'e | f']],
  [
    'three of four rows as long as the first',
    ['| a | b |', '| c | d |', '| e | f |', '| g |x| i |'],
  ],
  ['a table', ['| a | b |', '| --- | --- |', '| c | d |']],
  ['code', ['```', '| a | b |', '| c | d |', '```']],
  ['delimiters on top', ['| --- | --- |', '| a | b |', '| c | d |']],
])('no delimiter row comes into %s', (_, lines) => {
  expect(runPass(mendTables, linesOf(...lines))).toEqual({ text: linesOf(...lines), findings: [] });
});

test.each([
  [
    'the last',
    ['a | b |', '--- | --- | ---', 'c | d |'],
    ['a | b | |', '--- | --- | ---', 'c | d | |'],
  ],
  [
    'the first',
    ['| a | b', '--- | --- | ---', '| c | d'],
    ['| | a | b', '--- | --- | ---', '| | c | d'],
  ],
  ['that of the header', ['| a', '--- | ---', 'c | d'], ['| | a', '--- | ---', 'c | d']],
])('the pipe of an empty cell comes back: %s', (_, lines, mended) => {
  expect(runPass(mendTables, linesOf(...lines)).text).toBe(linesOf(...mended));
});

test.each([
  ['the header has no outer pipe', ['a | b', '--- | --- | ---', '| c | d']],
  ['the delimiter row has its first', ['| a | b', '| --- | --- | ---', '| c | d']],
  ['two cells are missing', ['| a', '--- | --- | ---', '| c']],
])('no pipe comes where %s', (_, lines) => {
  expect(runPass(mendTables, linesOf(...lines)).text).toBe(linesOf(...lines));
});

test('rows with fewer cells than their header are reported, each once', () => {
  const lines = [
    '| a | b |',
    '|---|---|',
    '| c |',
    '| d | e | f |',
    '',
    '|a|b|c|',
    '|-|-|-|',
    '|d|e|',
  ];
  expect(runPass(mendTables, linesOf(...lines)).findings).toEqual([
    'table-short-row',
    'table-short-row',
  ]);
});

const head = ['| a | b |', '|---|---|'];

test.each([
  ['one pipe', '| `a|b` | c |', String.raw`| ${'`'}a\|b${'`'} | c |`],
  ['two in one span', '| `a|b|c` | d |', String.raw`| ${'`'}a\|b\|c${'`'} | d |`],
  ['beside one that is escaped', '| `a|b` `c\\|d` | e |', '| `a\\|b` `c\\|d` | e |'],
  ['two in a row', '| `a||b` | c |', '| `a\\|\\|b` | c |'],
  ['two ticks', '| ``a|b`` | c |', '| ``a\\|b`` | c |'],
])('pipes in code are escaped: %s', (_, row, mended) => {
  expect(runPass(mendCellPipes, linesOf(...head, row)).text).toBe(linesOf(...head, mended));
});

test.each([
  ['a row of as many cells as the header', '| `a|b` |'],
  ['a row that would still have too many', '| `a|b` | c | d |'],
  ['a row that would have too few', '| `a|b|c` |'],
  ['ticks that do not pair', '| `a|b | c |'],
  ['an escaped tick', '| \\`a|b` | c |'],
])('pipes stay in %s', (_, row) => {
  expect(runPass(mendCellPipes, linesOf(...head, row)).text).toBe(linesOf(...head, row));
});

test('a row of 5000 characters is looked through, a longer one is not', () => {
  const rowOf = (length: number): string => `| \`a|b\` | ${'c'.repeat(length - 12)} |`;
  const isMended = (row: string): boolean =>
    runPass(mendCellPipes, linesOf(...head, row)).text.includes('\\|');
  expect([isMended(rowOf(5000)), isMended(rowOf(5001))]).toEqual([true, false]);
});
