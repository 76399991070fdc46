import { describe, expect, test } from 'vitest';
import { mendList } from '../../../src/repair/3-mend/list/mend-list.ts';
import { printList } from '../../../src/repair/3-mend/list/print-list.ts';

describe('mendList on glued items', () => {
  test('joins an item broken before code and cuts off the next one', () => {
    const lines = ['- 使用', 'pprof分析瓶颈 - 检查日志', '- 限制并发'];
    expect(mendList(lines, 'trafilatura')?.markdown).toEqual([
      '- 使用pprof分析瓶颈',
      '- 检查日志',
      '- 限制并发',
    ]);
  });

  test('keeps a dash in an item that was not broken', () => {
    const lines = ['- 读 - 写', '- 查'];
    expect(mendList(lines, 'trafilatura')?.markdown).toEqual(['- 读 - 写', '- 查']);
  });

  test('gives an item that starts with code its marker back', () => {
    const lines = ['revive检查风格- 统一格式', '- 其他'];
    expect(mendList(lines, 'trafilatura')?.markdown).toEqual([
      '- revive检查风格',
      '- 统一格式',
      '- 其他',
    ]);
  });

  test('cuts apart items that all start with code', () => {
    const lines = ['green:都正常。yellow:部分正常。red:异常。'];
    expect(mendList(lines, 'trafilatura')?.markdown).toEqual([
      '- green:都正常。',
      '- yellow:部分正常。',
      '- red:异常。',
    ]);
  });

  test('cuts off an item with code after a sentence', () => {
    const lines = ['- 请求发到的是', 'coordinator(协调者)。 coordinator路由。- 返回'];
    expect(mendList(lines, 'trafilatura')?.items.map((item) => item.text)).toEqual([
      '请求发到的是coordinator(协调者)。',
      'coordinator路由。',
      '返回',
    ]);
  });

  test.each([
    ['@enter@leave@after-leave', ['@enter', '@leave', '@after-leave']],
    ['<input><select>', ['<input>', '<select>']],
  ])('cuts apart names in a row: %s', (line, names) => {
    const list = mendList(['- 事件', line], 'trafilatura');
    expect(list?.items.map((item) => item.text)).toEqual(['事件', ...names]);
  });

  test('joins a paragraph to its item', () => {
    const lines = ['- 第一项说完了。', '另一段。', '- 第二项'];
    expect(mendList(lines, 'trafilatura')?.markdown).toEqual([
      '- 第一项说完了。 另一段。',
      '- 第二项',
    ]);
  });

  test('puts a space between two words only', () => {
    const list = mendList(['- Linux', 'MADV_DONTNEED', '- 启用', 'GOGC=25'], 'trafilatura');
    expect(list?.items.map((item) => item.text)).toEqual(['Linux MADV_DONTNEED', '启用GOGC=25']);
    expect(list?.items.map((item) => item.breaks)).toEqual([[6], [2]]);
    expect(list?.items.every((item) => item.trace === 'code')).toBe(true);
  });
});

describe('mendList on indented items', () => {
  test('reads bullets, numbers and nesting', () => {
    const lines = ['  1. 一', '    • 甲', '    • 乙', '  2. 二'];
    expect(mendList(lines, 'resiliparse')?.markdown).toEqual([
      '1. 一',
      '   - 甲',
      '   - 乙',
      '2. 二',
    ]);
  });

  test('returns nothing without items', () => {
    expect(mendList(['text'], 'resiliparse')).toBeUndefined();
  });
});

test('printList indents further lines of an item', () => {
  const item = { text: 'a\nb', depth: 0, ordered: false };
  expect(printList([item])).toEqual(['- a', '  b']);
});
