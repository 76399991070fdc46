import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { numberedRuns } from '../../../../src/repair/2-blocks/priors/numbered-runs.ts';

const LISTS = '概览\n- 快\n- 稳\n- 省\n步骤\n';

function found(text: string): readonly string[] {
  const evidence = gatherEvidence(splitLines(text));
  return [...numberedRuns(evidence)].map((line) => evidence.lines[line]?.text ?? '');
}

test('lines that count on in a text with lists are none of them', () => {
  expect(found(`${LISTS}1. 部署\n2. 监听\n3. 上线\n结果\n`)).toEqual([
    '1. 部署',
    '2. 监听',
    '3. 上线',
  ]);
});

test('a run may end the text, and another begin right behind one', () => {
  expect(found(`${LISTS}1. a\n2. b\n3. c\n1. d\n2. e\n3. f`)).toHaveLength(6);
});

test.each([
  ['titles above text', `${LISTS}1. 部署\n先部署。\n2. 监听\n再监听。\n3. 上线\n完成。\n`],
  ['two lines', `${LISTS}1. 部署\n2. 监听\n`],
  ['what stands apart', `${LISTS}1. 部署\n\n2. 监听\n\n3. 上线\n`],
  ['sentences', `${LISTS}1. 先部署。\n2. 再监听。\n3. 最后上线。\n`],
  ['a text without lists', '步骤\n1. 部署\n2. 监听\n3. 上线\n'],
])('leaves %s', (_, text) => {
  expect(found(text)).toEqual([]);
});
