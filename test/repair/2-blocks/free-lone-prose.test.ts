import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../src/repair/2-blocks/block.ts';
import { freeLoneProse } from '../../../src/repair/2-blocks/free-lone-prose.ts';
import { repair } from '../../../src/repair/index.ts';

const code = (text: string): Block => ({
  kind: 'code',
  lines: splitLines(text),
  confidence: 0.5,
  pinned: false,
});

test.each([
  ['Chinese alone', '好处:', 'paragraph'],
  ['the name of a picture', 'kiln-1.png', 'paragraph'],
  ['Chinese with a name', '启动 kiln', 'code'],
  ['Chinese behind a sign of a comment', '# 打开窑门', 'code'],
  ['an option', '--no-lid', 'paragraph'],
  ['an option with a value', '--lid oak', 'code'],
  ['a command', 'make', 'code'],
  ['two lines', '好处:\n坏处:', 'code'],
])('%s', (_, text, kind) => {
  expect(freeLoneProse(code(text), new Set()).kind).toBe(kind);
});

test('what is code for certain, or decided, stays', () => {
  const block = code('好处:');
  expect(freeLoneProse(block, new Set([1])).kind).toBe('code');
  expect(freeLoneProse({ ...block, pinned: true }, new Set()).kind).toBe('code');
});

test('a label above lines that count is no code', () => {
  const text =
    'Shelf cache\n\n使用缓存\n\n好处:\n\n1、加快响应速度;\n2、减轻窑炉压力;\n3、提升服务负载能力;\n\n缺点:\n\n1、数据冗余存储、空间;\n2、代码开发;\n3、缓存服务稳定性维护;\n\nKiln缓存\n\nkiln-1.png\n\nCache\n\npublic interface Cache {\n...\npublic abstract class AbstractKiln implements Kiln, Oven {\n...\n\n开启基于注解的缓存,属于后来的注解;\n';
  const { markdown } = repair(text);
  expect(markdown).toContain('\n\n好处:\n\n');
  expect(markdown).toContain('\n\nkiln-1.png\n\n');
});
