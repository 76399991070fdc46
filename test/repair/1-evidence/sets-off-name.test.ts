import { expect, test } from 'vitest';
import { setsOffName } from '../../../src/repair/1-evidence/sets-off-name.ts';

test.each([
  'size- how many are kept',
  'dns+- the name is looked up',
  '--empty- makes an empty one',
  'firstValue— the first of the chain',
  'src/pool.ts→ Keeps what is dear to make',
  'check(model)— Tells whether it may run',
  'send- 命令接收一个参数',
])('%s begins with a name that is set off', (text) => {
  expect(setsOffName(text)).toBe(true);
});

test.each([
  ['a dash between spaces', 'size - how many are kept'],
  ['a name with a dash', 'pool-size is how many are kept'],
  ['what goes on with a sum', 'MAX_VALUE- 128) boxes'],
  ['a file in a listing', '-rw-r--r-- a staff 1 b'],
  ['a comment', '-- take one'],
  ['an arrow of code', 'x <- f(y)'],
  ['a directive of a template', '{{- end }}'],
  ['words before the sign', 'the size- how many'],
])('%s: %s does not', (_, text) => {
  expect(setsOffName(text)).toBe(false);
});

test('long lines are read in time', () => {
  expect(setsOffName('a-'.repeat(100_000))).toBe(false);
  expect(setsOffName('a'.repeat(200_000))).toBe(false);
});
