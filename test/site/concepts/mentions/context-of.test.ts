import { expect, test } from 'vitest';
import { contextOf } from '../../../../src/site/concepts/mentions/context-of.ts';

test('gives what stands around a term, and marks where the line goes on', () => {
  const line = `${'a'.repeat(50)} pool ${'b'.repeat(80)}`;
  expect(contextOf(line, 51, 55)).toEqual([
    ...[`…${'a'.repeat(35)} `, 'pool', ` ${'b'.repeat(63)}…`],
  ]);
  expect(contextOf('the pool is', 4, 8)).toEqual(['the ', 'pool', ' is']);
});

test.each(['', 'a'])('parts no emoji, %j before it', (shift) => {
  const line = `${'🚀'.repeat(30)}${shift}pool${shift}${'🚀'.repeat(40)}`;
  const at = line.indexOf('pool');
  expect(contextOf(line, at, at + 4).filter((part) => /\p{Surrogate}/u.test(part))).toEqual([]);
});
