import { expect, test } from 'vitest';
import { mendPipedTables } from '../../../src/repair/tables/mend-piped-tables.ts';

const head = ['| 键 | 类型 | 说明 | 默认值 | 是否必填 | 示例 |', '|---|---|---|---|---|---|'];
const short = [
  ...head,
  '| rate | string | 速率 | 是 | 1mbps | |',
  '| limit | int | 字节数 | 否 | 1 | |',
];
const whole = [
  ...head,
  '| a | string | 甲的值 | 无 | 否 | 2ms |',
  '| b | int | 乙的值 | 0 | 是 | 3 |',
  '| c | string | 丙的值 | 无 | 是 | 10kb |',
];
const cells = (...tables: readonly string[][]): readonly (readonly string[])[] | undefined =>
  mendPipedTables(tables)[0]?.rows.map((row) => row.map(({ text }) => text));

test('cells of short rows go where a table with the same header has their like', () => {
  expect(cells(short)?.[1]).toEqual(['rate', 'string', '速率', '是', '1mbps', '']);
  expect(cells(short, whole)?.slice(1)).toEqual([
    ['rate', 'string', '速率', '', '是', '1mbps'],
    ['limit', 'int', '字节数', '', '否', '1'],
  ]);
});

test('tables of other headers say nothing', () => {
  const other = ['| 名 | 类型 | 说明 | 默认值 | 是否必填 | 示例 |', ...whole.slice(1)];
  expect(cells(short, other)).toEqual(cells(short));
});

test('the same rows come out whatever stands beside a whole table', () => {
  expect(cells(whole, short)).toEqual(cells(whole));
  expect(mendPipedTables([['no table']])).toEqual([undefined]);
});
