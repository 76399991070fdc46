import { expect, test } from 'vitest';
import { findUnionSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-union-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with its lines as far as they are certain. */
function parted(text: string): readonly string[] {
  const whole = { ...readLayoutText(text), language: 'typescript' };
  const ends = [...findUnionSpaces(whole).keys()].sort((a, b) => a - b);
  return [-1, ...ends].map((from, index) => text.slice(from + 1, ends[index] ?? text.length));
}

test.each([
  ["type Side = | 'left' | 'right'", ['type Side =', "| 'left'", "| 'right'"]],
  [
    'type Of<T> = | Box<A | B> | (() => T | null) | null',
    ['type Of<T> =', '| Box<A | B>', '| (() => T | null)', '| null'],
  ],
  ['type A = | B // one | C type D = E | F', ['type A =', '| B // one', '| C type D = E | F']],
  ['{ by: | string | symbol, to: A | B }', ['{ by:', '| string', '| symbol, to: A | B }']],
  ['type A = B | C', ['type A = B | C']],
  ["type A = Record<string, | 'b' | 'c'>", ["type A = Record<string, | 'b' | 'c'>"]],
])('%s', (text, lines) => {
  expect(parted(text)).toEqual(lines);
});

test('leaves other languages alone', () => {
  const whole = { ...readLayoutText('a = | b | c'), language: 'bash' };
  expect(findUnionSpaces(whole).size).toBe(0);
});

test('follows many bars and brackets in linear time', () => {
  const whole = { ...readLayoutText('a = | b '.repeat(20_000)), language: 'typescript' };
  expect(findUnionSpaces(whole).size).toBe(20_000);
});
