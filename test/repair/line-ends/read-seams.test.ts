import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { readSeams } from '../../../src/repair/line-ends/read-seams.ts';

const BROKEN = [
  'Before the pool opens its first box, retryPolicy',
  'is read from the file pools.yaml',
  ', if there is one.',
];

test('finds lines that go on with the one before', () => {
  const seams = readSeams(splitLines(BROKEN.join('\n')), 0);
  expect(seams.map(({ at }) => at)).toContain(2);
});

test('reads none where all together can say too little', () => {
  const lines = splitLines(BROKEN.join('\n'));
  const most = readSeams(lines, 0).reduce((sum, { weight }) => sum + weight, 0);
  expect(most).toBeGreaterThan(0);
  expect(readSeams(lines, most)).toEqual(readSeams(lines, 0));
  expect(readSeams(lines, 100)).toEqual([]);
});
