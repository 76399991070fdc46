import { describe, expect, test } from 'vitest';
import { toPlainRow } from '../../../src/repair/tables/plain/plain-row.ts';
import { plainTableModel } from '../../../src/repair/tables/plain/plain-table-model.ts';
import { tableBorders } from '../../../src/repair/tables/plain/table-borders.ts';

const header = toPlainRow('项目 内容 备注');

/** The log-odds of a border in front of each token of a row but the first. */
function bordersBefore(line: string): ReadonlyMap<string, number> {
  const row = toPlainRow(line);
  const odds = tableBorders([header, row], plainTableModel)[1] ?? [];
  return new Map([...odds].map((value, i) => [row.tokens[i + 1] ?? '', value]));
}

describe('tableBorders', () => {
  test('lets no cell start with a particle or an operator', () => {
    const borders = bordersBefore('线程 等待 K 的队列 缓存 + 日志');
    expect(borders.get('的队列')).toBeLessThan(-3);
    expect(borders.get('+')).toBeLessThan(-3);
  });

  test('starts a cell with each answer', () => {
    const borders = bordersBefore('压缩 ✅ 按需加载 ❌ 需要重启');
    expect(borders.get('✅')).toBeGreaterThan(3);
    expect(borders.get('❌')).toBeGreaterThan(3);
  });

  test('ends hardly a cell in a bracket that never closes', () => {
    const [open, closed] = ['事件 名称(如 order_paid', '事件 名称如 order_paid'].map(
      (line) => bordersBefore(line).get('order_paid') ?? 0,
    );
    expect(open).toBeLessThan((closed ?? 0) - 2);
  });
});
