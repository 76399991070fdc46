import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTableRange } from '../../../src/repair/3-mend/table/find-table-range.ts';
import { mendTable } from '../../../src/repair/3-mend/table/mend-table.ts';
import { printTable } from '../../../src/repair/3-mend/table/print-table.ts';

const cells = (lines: readonly string[]): readonly (readonly string[])[] =>
  mendTable(lines, 'trafilatura')?.rows.map((row) => row.map((cell) => cell.text)) ?? [];

describe('mendTable on piped rows', () => {
  test('joins rows cut after a cell with inline code', () => {
    const lines = ['| 名称 | 类型 |', '|---|---|', 'qps |', 'Counter |', '| 延迟 | Gauge |'];
    expect(cells(lines)).toEqual([
      ['名称', '类型'],
      ['qps', 'Counter'],
      ['延迟', 'Gauge'],
    ]);
  });

  test('tells which cells hold code', () => {
    const lines = ['| 名称 | 类型 |', '|---|---|', 'qps |', 'Counter |', '| 延迟 | Gauge |'];
    const rows = mendTable(lines, 'trafilatura')?.rows ?? [];
    expect(rows[1]?.map((cell) => cell.trace)).toEqual(['code', 'unknown']);
    expect(rows[2]?.map((cell) => cell.trace)).toEqual(['plain', 'unknown']);
  });

  test('takes a slid paragraph out of the header', () => {
    const lines = [
      '| 路由如下: | 权重 | 状态 |',
      '|---|---|---|',
      '| 1 | 正常 | |',
      '| 0 | 隔离 |',
    ];
    const table = mendTable(lines, 'trafilatura');
    expect(table?.before).toBe('路由如下:');
    expect(cells(lines)).toEqual([
      ['权重', '状态'],
      ['1', '正常'],
      ['0', '隔离'],
    ]);
  });

  test('keeps a table whose first row lacks a cell', () => {
    const lines = ['| 名 | 值 | 备注 |', '|---|---|---|', '| a | 1 | |', '| b | 2 | 注 |'];
    expect(mendTable(lines, 'trafilatura')?.before).toBeUndefined();
    expect(cells(lines)[1]).toEqual(['a', '1', '']);
  });

  test('puts the cells of a short row where their types belong', () => {
    const lines = [
      '| Key | Text | Required |',
      '|---|---|---|',
      '| a | The name of the key. | true |',
      '| b | The kind of the key. | false |',
      '| c | true | |',
    ];
    expect(cells(lines)[3]).toEqual(['c', '', 'true']);
    expect(mendTable(lines, 'trafilatura')?.notes).toHaveLength(1);
  });

  test('finds the columns where the delimiter row is lost', () => {
    const lines = ['| ID |', 'Text |', '| 1 |', 'one |', '| 2 |', 'two |'];
    expect(cells(lines)).toEqual([
      ['ID', 'Text'],
      ['1', 'one'],
      ['2', 'two'],
    ]);
  });

  test('leaves pipes inside words', () => {
    const lines = ['| Expression | Meaning |', '|---|---|', '| a||b | or |'];
    expect(mendTable(lines, 'trafilatura')?.markdown.at(-1)).toBe('| a\\|\\|b | or |');
  });
});

describe('findTableRange', () => {
  test('stops before the header of the next table', () => {
    const lines = ['text', '| a | b |', '|---|---|', 'x |', 'y |', '| c | d |', '|---|---|', 'z'];
    expect(findTableRange(lines, 2)).toEqual([1, 5]);
  });
});

describe('printTable', () => {
  test('escapes pipes', () => {
    expect(printTable([['a|b', 'c']])).toEqual(['| a\\|b | c |', '| --- | --- |']);
  });
});

test('mendTable keeps every visible character and never throws', () => {
  const piece = fc.constantFrom(
    '| a | b |',
    'x |',
    '| y |',
    '|---|---|',
    '|',
    '| |',
    'p | q | |',
    'text',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (lines) => {
      const table = mendTable(lines, 'trafilatura');
      if (!table) return;
      const kept = [table.before ?? '', ...table.rows.flat().map((cell) => cell.text)].join('');
      const visible = (text: string): string => [...text.replace(/[\s|-]/g, '')].sort().join('');
      expect(visible(kept)).toBe(visible(lines.join('')));
      for (const row of table.rows) expect(row).toHaveLength(table.columns);
    }),
  );
});
