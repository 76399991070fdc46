import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { forbidCircledRuns } from '../../../src/repair/2-blocks/forbid-circled-runs.ts';
import { TAGS } from '../../../src/repair/2-blocks/tags.ts';

/** The lines that may be no headings. */
function forbidden(text: string): readonly string[] {
  const evidence = gatherEvidence(splitLines(text));
  const scores = new Float64Array(evidence.lines.length * TAGS.length);
  forbidCircledRuns(scores, evidence);
  const heading = TAGS.indexOf('H');
  return evidence.lines
    .filter((_, line) => (scores[line * TAGS.length + heading] ?? 0) < 0)
    .map((line) => line.text);
}

test('lines that count on are no headings', () => {
  expect(forbidden('优点\n①写入内存\n②返回成功\n③后台刷盘\n缺点\n')).toEqual([
    '①写入内存',
    '②返回成功',
    '③后台刷盘',
  ]);
});

test.each([
  ['titles above text', '①写入\n先写入内存。\n②返回\n再返回成功。\n'],
  ['what does not count on', '①写入\n①返回\n③刷盘\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
