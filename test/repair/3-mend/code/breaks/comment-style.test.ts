import { expect, test } from 'vitest';
import { commentStyle } from '../../../../../src/repair/3-mend/code/breaks/comment-style.ts';

function styleOf(text: string): number {
  return commentStyle(text, 0, text.length);
}

test('code without a comment has no style', () => {
  expect(styleOf('a: 1 b: 2')).toBe(0);
  expect(styleOf('get("https://a.b/#c")')).toBe(0);
});

test('comments before what they are about differ from comments behind it', () => {
  const before = styleOf('// first a: 1 // second b: 2222222222');
  const behind = styleOf('a: 1 // first b: 2222222222 // second');
  expect(before % 2).toBe(0);
  expect(behind % 2).toBe(1);
  expect(before).toBeGreaterThan(behind);
});

test('only the piece is read', () => {
  expect(commentStyle('// note f(a, b)', 10, 14)).toBe(0);
});
