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

test('reads long lines of Chinese in linear time', () => {
  const line = '服务在等待下一个请求时继续运行。'.repeat(20_000);
  const started = performance.now();
  expect(readSeams(splitLines(`${line}\nNext\n`), 0)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  ['连接池由两部分组成,即名称和{:pools, :lend}', true],
  ['} 连接池由名称和{:pools, :lend}', true],
  ['和 {a} {:pools, :lend}', false],
  ['{:pools, :lend}', false],
  ['连接池 {a} 和 {b} }', false],
])('%s may go on: %s', (first, mayGoOn) => {
  // Below a brace that ends code nothing goes on, whatever it says.
  const lines = splitLines(`${first}\n, 它们一起构成了连接池的全部内容。\n`);
  expect(readSeams(lines, 0).length > 0).toBe(mayGoOn);
});
