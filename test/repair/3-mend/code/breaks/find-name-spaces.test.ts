import { expect, test } from 'vitest';
import { findNameSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-name-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with `_` where surely no line ends. */
function marked(text: string, language = 'javascript'): string {
  const spaces = findNameSpaces({ ...readLayoutText(text), language });
  return [...text].map((sign, at) => (spaces.get(at) === false ? '_' : sign)).join('');
}

test('no line of a script begins with two names', () => {
  expect(marked('// 传递 prop h(Foo)')).toBe('// 传递_prop h(Foo)');
});

test.each([
  'a() const b = c',
  'a b instanceof C',
  '<p> some words here (now) </p>',
  '`some words here (now)`',
  'a(); b c = d',
])('leaves %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('asks scripts alone', () => {
  expect(marked('a b c(d)', 'haskell')).toBe('a b c(d)');
});
