import { expect, test } from 'vitest';
import { chunkBits } from '../../../../../src/repair/4-phrasing/inline/chunk-bits.ts';
import { chunkClass } from '../../../../../src/repair/4-phrasing/inline/habits/chunk-class.ts';

function classOf(name: string): number {
  return chunkClass(chunkBits(name));
}

test.each([
  ['file names', 'main.go', 'values.yaml'],
  ['calls', 'run(x)', 'http.Get(url)'],
  ['options', '--watch', '-v'],
  ['words', 'watch', 'run'],
])('%s are of one class', (_, one, other) => {
  expect(classOf(one)).toBe(classOf(other));
});

test('names that show other signs are of other classes', () => {
  const names = ['main.go', 'run(x)', '--watch', 'watch', 'a/b', 'max_idle', 'maxIdle', 'Watch'];
  expect(new Set(names.map(classOf)).size).toBe(names.length);
});
