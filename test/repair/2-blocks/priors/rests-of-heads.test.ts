import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { restsOfHeads } from '../../../../src/repair/2-blocks/priors/rests-of-heads.ts';
import { repair } from '../../../../src/repair/index.ts';

const CODE = 'int main(void) {\n    return 0;\n}\n';

test.each([
  [
    'a paragraph that goes on',
    '- 大小:\n 使用size = read(ctx);\nread() 函数返回缓冲区的大小。',
    [5],
  ],
  ['behind more code', '- 大小:\n 使用int x;\n    y();\nread() 函数返回大小。', [6]],
  ['a paragraph that has ended', '- 大小:\n 如下所示。size = read(ctx);\n下一步是写入。', []],
  ['a paragraph that leads to code', '- 大小:\n 如下所示:size = read(ctx);\n下一步是写入。', []],
  ['an item between them', '- 大小:\n 使用size = read(ctx);\n- 写入\n下一步是写入。', []],
  ['a comment in the code', '- 大小:\n 使用size = read(ctx);\n// 返回缓冲区的大小', []],
])('%s', (_, source, expected) => {
  const found = restsOfHeads(gatherEvidence(splitLines(CODE + source)));
  expect([...found]).toEqual(expected);
});

test('where items are broken at code no such paragraph begins with a space', () => {
  const evidence = gatherEvidence(splitLines('- 大小:\n使用size\nread() 函数返回大小。'));
  expect(restsOfHeads(evidence).size).toBe(0);
});

test('a paragraph goes on in its item behind the code', () => {
  const source = `结构\n这一节说明怎样读取大小,以及怎样把它写到缓冲区里。\n${CODE}- 大小:\n 使用size = read(ctx, sizeof(ctx));\n    write(size);\nctx 是事先打开的缓冲区,它的大小不会改变。\n- 结束:\n释放缓冲区。`;
  expect(repair(source).markdown).toMatch(/\n {2}`?ctx`? 是事先打开的缓冲区/);
});
