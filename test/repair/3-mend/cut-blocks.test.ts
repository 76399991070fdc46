import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { breakBlocks } from '../../../src/repair/3-mend/code/breaks/break-blocks.ts';
import { BREAK_MODEL } from '../../../src/repair/3-mend/code/breaks/shipped-break-model.ts';
import { cutBlocks } from '../../../src/repair/3-mend/cut/cut-blocks.ts';
import { joinHeads } from '../../../src/repair/3-mend/cut/join-heads.ts';
import { CUT_MODEL } from '../../../src/repair/3-mend/cut/shipped-cut-model.ts';

function cutList(source: string) {
  const lines = splitLines(source);
  const list = { kind: 'list', lines, confidence: 1, pinned: false } as const;
  return cutBlocks([list], lines, CUT_MODEL);
}

function textsOf(blocks: ReturnType<typeof cutList>) {
  return blocks.map(({ kind, lines }) => [kind, ...lines.map(({ text }) => text)]);
}

describe('cutBlocks', () => {
  test('cuts off the item that is glued to a broken one', () => {
    const source = '- 使用\npprof分析瓶颈。 - 检查日志\n- 限制并发';
    const [list, ...rest] = cutList(source);
    expect(rest).toEqual([]);
    expect(list?.lines.map(({ text }) => text)).toEqual([
      '- 使用',
      'pprof分析瓶颈。',
      '- 检查日志',
      '- 限制并发',
    ]);
    expect(list?.starts).toEqual([true, false, true, true]);
  });

  test('leaves an item alone that was not broken', () => {
    expect(textsOf(cutList('- 读 - 写\n- 查'))).toEqual([['list', '- 读 - 写', '- 查']]);
  });

  test('cuts apart items that all start with code', () => {
    const source = '- 模式:\none:表示随机选出一个。all:表示选出所有。fixed:表示选出指定数量。';
    expect(
      cutList(source)[0]
        ?.lines.slice(-3)
        .map(({ text }) => text),
    ).toEqual(['one:表示随机选出一个。', 'all:表示选出所有。', 'fixed:表示选出指定数量。']);
  });

  test.each([
    ['code', 'rdb.c- 负责生成快照aof.c- 负责追加日志sds.c- 负责字符串'],
    ['paragraph', 'mode: 选出的方式。value: 选出的数量。selector: 选出的范围。'],
  ] as const)('takes items for a list that were run together in a line of %s', (kind, text) => {
    const lines = splitLines(`源码文件:\n${text}\n其余文件没有变化。`);
    const block = { kind, lines: lines.slice(1, 2), confidence: 1, pinned: false };
    const [list, ...rest] = cutBlocks([block], lines, CUT_MODEL);
    expect(rest).toEqual([]);
    expect(list?.kind).toBe('list');
    expect(list?.starts).toEqual([true, true, true]);
  });

  test.each([
    ['code', 'kubectl apply -f https://example.com/deploy.yaml'],
    ['paragraph', 'Redis 会先写日志。主节点随后把命令发给从节点。'],
  ] as const)('leaves a line of %s alone that holds no items', (kind, text) => {
    const lines = splitLines(`执行命令:\n${text}`);
    const block = { kind, lines: lines.slice(1), confidence: 1, pinned: false };
    expect(cutBlocks([block], lines, CUT_MODEL)).toEqual([block]);
  });

  test('cuts code out of its item, and gives it its lines back', () => {
    const source =
      '- Create the file\nconfig.yaml with this content:apiVersion: v1 kind: Pod metadata: name: web - Run it';
    const blocks = breakBlocks(cutList(source), BREAK_MODEL);
    expect(textsOf(blocks)).toEqual([
      ['list', '- Create the file', 'config.yaml with this content:'],
      ['code', 'apiVersion: v1', 'kind: Pod', 'metadata:', 'name: web'],
      ['list', '- Run it'],
    ]);
  });

  test('takes apart any list without losing a character or the order', () => {
    const word = fc.constantFrom(
      'a',
      'fooBar',
      '使用',
      '- ',
      ' - ',
      ':',
      '。',
      'x: 1',
      '{ }',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = words.join('');
        const pieces = breakBlocks(cutList(source), BREAK_MODEL).flatMap(({ lines }) => lines);
        for (const { start, end, text } of pieces) expect(source.slice(start, end)).toBe(text);
        const visible = (text: string): string => text.replace(/[\s-]/g, '');
        expect(visible(pieces.map(({ text }) => text).join(''))).toBe(visible(source));
      }),
    );
  });
});

test('joinHeads joins the first line of code, which was glued to its item, to the others', () => {
  const [line] = splitLines('x: 1');
  const block = { kind: 'code', lines: line ? [line] : [], confidence: 1, pinned: false } as const;
  expect(joinHeads([{ ...block, wasCut: true }, block])).toHaveLength(1);
  expect(joinHeads([block, block])).toHaveLength(2);
});
