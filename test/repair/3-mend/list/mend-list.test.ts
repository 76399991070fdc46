import { describe, expect, test } from 'vitest';
import { mendList } from '../../../../src/repair/3-mend/list/mend-list.ts';
import { printList } from '../../../../src/repair/3-mend/list/print-list.ts';
import type { MendedList } from '../../../../src/types/structure.ts';

const print = (list: MendedList | undefined): readonly string[] => printList(list?.items ?? []);

describe('mendList on lines that were taken apart', () => {
  test('joins an item that was broken before code', () => {
    const lines = ['- 使用', 'pprof分析瓶颈', '- 检查日志', '- 限制并发'];
    const list = mendList(lines, 'trafilatura', [true, false, true, true]);
    expect(print(list)).toEqual(['- 使用pprof分析瓶颈', '- 检查日志', '- 限制并发']);
    expect(list?.items.map(({ trace }) => trace)).toEqual(['code', 'plain', 'plain']);
  });

  test('keeps a dash in an item that was not broken', () => {
    const lines = ['- 读 - 写', '- 查'];
    expect(print(mendList(lines, 'trafilatura'))).toEqual(['- 读 - 写', '- 查']);
  });

  test('gives an item that starts with code its marker back, and says so', () => {
    const list = mendList(['revive检查风格', '- 其他'], 'trafilatura', [true, true]);
    expect(print(list)).toEqual(['- revive检查风格', '- 其他']);
    expect(list?.notes.map(({ rule }) => rule)).toEqual(['list-lost-marker']);
    expect(list?.confidence).toBe(0.75);
  });

  test('gives an empty item the text below it', () => {
    const list = mendList(['- a', '-', 'Workers: b'], 'trafilatura', [true, true, true]);
    expect(print(list)).toEqual(['- a', '- Workers: b']);
  });

  test('joins paragraphs to their item, in order', () => {
    const lines = ['- 第一项说完了。', '另一段用', 'pprof 说完了。', '又一段。', '- 第二项'];
    const list = mendList(lines, 'trafilatura', [true, false, false, false, true]);
    expect(print(list)).toEqual(['- 第一项说完了。 另一段用pprof 说完了。 又一段。', '- 第二项']);
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
    expect(print(mendList(lines, 'resiliparse'))).toEqual(['1. 一', '   - 甲', '   - 乙', '2. 二']);
  });

  test('returns nothing without items', () => {
    expect(mendList(['text'], 'resiliparse')).toBeUndefined();
  });
});

test('printList indents further lines of an item', () => {
  const item = { text: 'a\nb', depth: 0, ordered: false };
  expect(printList([item])).toEqual(['- a', '  b']);
});
