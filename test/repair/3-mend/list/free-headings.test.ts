import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { freeHeadings } from '../../../../src/repair/3-mend/list/free-headings.ts';

const own = { confidence: 1, pinned: false };

function parse(source: string, ...kinds: readonly (readonly [Block['kind'], number])[]): Block[] {
  const lines = splitLines(source);
  let from = 0;
  return kinds.map(([kind, count]) => {
    from += count;
    return { ...own, kind, lines: lines.slice(from - count, from) };
  });
}

function freed(blocks: readonly Block[], keepsItems: boolean): readonly (readonly string[])[] {
  return freeHeadings(blocks, keepsItems).map(({ kind, lines }) => [
    kind,
    ...lines.map(({ text }) => text),
  ]);
}

const NAMES = 'app.use()\napp.mount()\n- 参考插件\napp.mixin()\n注册一个混入。';

describe('freeHeadings', () => {
  test('frees a name that is made as other headings are', () => {
    const blocks = parse(NAMES, ['heading', 1], ['heading', 1], ['list', 2], ['paragraph', 1]);
    expect(freed(blocks, false).slice(2)).toEqual([
      ['list', '- 参考插件'],
      ['heading', 'app.mixin()'],
      ['paragraph', '注册一个混入。'],
    ]);
  });

  test('frees a line behind whole items', () => {
    const blocks = parse('- 安装\n如何使用\n先打开终端。', ['list', 2], ['paragraph', 1]);
    expect(freed(blocks, true).map(([kind]) => kind)).toEqual(['list', 'heading', 'paragraph']);
  });

  test('frees a name with a space behind it before code', () => {
    const blocks = parse('- 存储分析层\neBPF 调度代码\nint main()', ['list', 2], ['code', 1]);
    expect(freed(blocks, false).map(([kind]) => kind)).toEqual(['list', 'heading', 'code']);
  });

  test.each([
    ['- 类型:\nstring[]\n它是默认值。', 'paragraph', false],
    ['- 在\nstatus字段中查询\nselect 1', 'code', false],
    ['- 创建文件\n内容如下：\na: 1', 'code', true],
    ['- 读\n- 写\n此外还有更多。', 'paragraph', true],
  ] as const)('leaves the rest of an item alone in %j', (source, next, keepsItems) => {
    const blocks = parse(source, ['list', 2], [next, 1]);
    expect(freeHeadings(blocks, keepsItems)).toEqual(blocks);
  });
});
