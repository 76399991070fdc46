import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { freeItems } from '../../../../src/repair/3-mend/list/free-items.ts';

function kinds(source: string, more: Partial<Block> = {}) {
  const block = { kind: 'code', lines: splitLines(source), confidence: 1, pinned: false } as const;
  return freeItems([{ ...block, ...more }]).map(({ kind, lines }) => [kind, lines.length]);
}

test.each([
  ['all lines are items', '- lookup\n- forget\n- getattr', [['list', 3]]],
  ['even with keys', '- 1: not permitted\n- 2: no such file\n- 5: error', [['list', 3]]],
  [
    'a line of prose follows',
    '- lookup\n- forget\n- getattr\nsee above',
    [
      ['list', 3],
      ['paragraph', 1],
    ],
  ],
])('takes code for a list where %s', (_, source, expected) => {
  expect(kinds(source)).toEqual(expected);
});

test.each([
  ['that is too short', '- lookup\n- forget'],
  ['with keys and a line behind', '- name: a\n- name: b\n- name: c\nimage: d'],
  ['with more lines behind', '- lookup\n- forget\n- getattr\nget:\nset:'],
])('leaves code %s', (_, source) => {
  expect(kinds(source)).toEqual([['code', source.split('\n').length]]);
});

test("leaves a person's code", () => {
  expect(kinds('- lookup\n- forget\n- getattr', { pinned: true })).toEqual([['code', 3]]);
});
