import { expect, test } from 'vitest';
import { forbidOddTitles } from '../../../../src/repair/2-blocks/forbid/forbid-odd-titles.ts';
import { allowedTags } from '../allowed-tags.ts';

/** Whether a line of a text may have a tag. */
function may(tag: string, line: number, lines: readonly string[]): boolean {
  return allowedTags(forbidOddTitles, lines.join('\n'))[line]?.includes(tag) ?? false;
}

test.each([
  '}',
  '83',
  '← Guides · 13 min · 3 of 5',
  'By the team · Pools · Queues',
  ', which is read twice',
  'After some time,',
  'Date: 2024/05/01',
  '自版本：Pools v0.9.0',
  '::: tip',
  '!!! note "Pools are shared"',
  '/// details | Pools',
  '“All that it does, it does once.”',
  'log(pool.size) // undefined',
  'In [12]:',
  'Out[3]:',
  '2.3 KiB',
  '图 3-1 读写流程',
  '図2 構成',
  'Table 1. Pools and queues',
  '表\u00a03.3. 池的参数',
  '例 2.1. 读写',
  'Example 2.1. Reads and writes',
  'pools [OPTIONS] NAME [QUEUE ...]',
  'pools [option]... file',
  '156 阅读15分钟',
  '阅读 491',
  '[TOC]',
  'The',
  'Boxes stand on the',
  '$service network restart',
  '389点热度 0人点赞 0条评论',
  '[图片]',
  '[插图]',
  '某人·2025年11月1日',
  'jo·2025년 11월 1일',
  '作者 | 某人',
  '收藏',
  '更新:2025年12月27日',
  '译者 :某人(某处)',
  '原文标题: Pools for Beginners',
  '简介: 本文介绍连接池',
  '圖2 多機部署',
  'Figure 2: reads and writes',
  '读多写少。—某人',
  '某人 发表于 2024-7-13 07:04:19',
  'https://pools.example/a.png',
  '4 min read',
  'Guides8 min read',
  '8 min readMar 3, 2024',
  'Updated March 3, 2024',
  'Written by A. Doe',
  'Listing 2: reads and writes',
  'take— lends what is dear to make',
  '!!! tip "Pools"',
  '???+ example',
  '::: tabs',
  'WARNING',
  '提示',
  '完整用法示例参见示例',
  'See the guide of pools',
  'Read about pools',
  'For more about pools, read on',
  '👉 示例',
  '详见附录',
  '要理解它,就要先看连接池',
  '这些标签是可选的',
  'This is read twice',
  'The pool is read twice',
  'Pools are read twice.',
  '特点:读多写少',
])('%s is no heading', (line) => {
  expect(may('H', 1, ['Guide to pools', line, 'A pool keeps what is dear to make.'])).toBe(false);
});

test.each([
  '2023',
  'Pools · Queues',
  '3. Pools',
  'pool.take()',
  'What it costs:',
  'C#',
  '图解连接池',
  'Tables',
  '$watch',
  '图片处理',
  '图片',
  '2025年11月1日的故障',
  '来源与去向',
  '评论区设计',
  '标题:',
  '表结构设计',
  'Figures',
  '步骤 2. 建立连接。',
  '2018-08-09 连接池能关闭吗',
  'Pools (old)',
  '更多常见问题',
  '见解',
  'See also',
  'This and that',
  'The pool and its owner',
  '特点与用法',
  'Step 1: Take pool 2',
  'Pools::take2',
  'Pools: an overview',
  '/// <reference path="pool.d.ts" />',
])('%s may be one', (line) => {
  expect(may('H', 1, ['Guide to pools', line, 'A pool keeps what is dear to make.'])).toBe(true);
});

test('a size at the start of a text is no code', () => {
  expect(may('C', 0, ['31 KiB', 'Guide to pools'])).toBe(false);
});

test('a title may end with a figure', () => {
  expect(may('H', 0, ['Pools: what is new in 2.0', 'A pool keeps what is dear to make.'])).toBe(
    true,
  );
});

test.each([
  [
    'an example below a sentence that leads to it',
    'Another one is given so:',
    'pool add <name> [size]',
  ],
  ['a name below what leads to it', '8. Look how many wait:', 'pool_waits_total'],
  ['a file below a folder', 'pools/', 'index.md'],
  ['a file below a file', 'pools/index.md', 'license.md'],
])('%s is no heading', (_, above, line) => {
  expect(may('H', 1, [above, line, 'A pool keeps what is dear to make.'])).toBe(false);
});

test.each([
  ['a signature below a sentence', 'What a pool does.', 'pool add <name> [size]'],
  ['a title below a file', 'pools/index.md', 'Pools'],
  ['a file below a sentence', 'What a pool does is told here.', 'pools/index.md'],
])('%s may be one', (_, above, line) => {
  expect(may('H', 1, [above, line, 'A pool keeps what is dear to make.'])).toBe(true);
});

test('the way to a page begins no code', () => {
  expect(may('C', 0, ['← Guides · 13 min · 3 of 5', '', 'Guide to pools'])).toBe(false);
  expect(may('C', 0, ['client → proxy', '', 'Guide to pools'])).toBe(true);
});

test('a text begins with no title that leads in', () => {
  expect(may('H', 0, ['To add to what was said:', 'A pool keeps what is dear to make.'])).toBe(
    false,
  );
});

test('a text begins with no title that is a long sentence', () => {
  const below = 'A pool keeps what is dear to make.';
  expect(may('H', 0, ['Most programs open doors that others have closed.', below])).toBe(false);
  expect(may('H', 0, ['Pools Inc.', below])).toBe(true);
});

test('a text begins with no code of figures alone, unless code goes on', () => {
  expect(may('C', 0, ['0', '0', 'Pools~15 min', 'A pool keeps what is dear.'])).toBe(false);
  expect(may('C', 0, ['0', 'let pool = new Pool(4);', 'A pool keeps what is dear.'])).toBe(true);
});

test.each([
  ['!!! note "Pools are shared"', false],
  ['???+ example', false],
  ['!!! 3 pools', true],
  ['!!important', true],
])('%s may be code: %s', (text, expected) => {
  const lines = ['pool.open();', text, 'pool.close();'];
  expect([may('C', 1, lines), may('c', 1, lines)]).toEqual([expected, expected]);
});
