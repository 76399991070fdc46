import { expect, test } from 'vitest';
import { isBalanced } from '../../../src/util/text/is-balanced.ts';

test.each([
  ['', true],
  ['depot', true],
  ['f(a[0])', true],
  ['{{ path }}', true],
  ['server(default', false],
  ['path}}', false],
  [')(', false],
  ['([)]', false],
])('%j: %s', (text, expected) => {
  expect(isBalanced(text)).toBe(expected);
});

test('deeply nested brackets take linear time', () => {
  const depth = 200_000;
  expect(isBalanced('('.repeat(depth) + ')'.repeat(depth))).toBe(true);
});
