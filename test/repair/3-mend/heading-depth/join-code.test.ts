import { expect, test } from 'vitest';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { joinCode } from '../../../../src/repair/3-mend/heading-depth/join-code.ts';

function block(kind: Block['kind'], text: string, pinned = false): Block {
  const line = { text, number: 1, start: 0, end: text.length, blankBefore: 0, part: 0 };
  return { kind, lines: [line], confidence: 0.9, pinned };
}

function texts(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
}

test('code goes on over a line that was taken for a heading', () => {
  const freed = block('code', 'request arrives');
  const blocks = [
    block('code', 'start'),
    freed,
    block('code', '-> Tomcat'),
    block('paragraph', 'P'),
  ];
  expect(texts(joinCode(blocks, new Set([freed])))).toEqual([
    'start\nrequest arrives\n-> Tomcat',
    'P',
  ]);
});

test('other code stays apart', () => {
  const freed = block('code', 'c');
  const blocks = [block('code', 'a'), block('code', 'b'), block('paragraph', 'P'), freed];
  expect(joinCode(blocks, new Set([freed]))).toEqual(blocks);
  expect(joinCode(blocks, new Set())).toBe(blocks);
});

test('what a person decided stays apart', () => {
  const freed = block('code', 'b');
  const blocks = [block('code', 'a', true), freed];
  expect(texts(joinCode(blocks, new Set([freed])))).toEqual(['a', 'b']);
});
