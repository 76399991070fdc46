import { expect, test } from 'vitest';
import { findMethodSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-method-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with `⏎` where a line surely ends. */
function marked(text: string, language = 'javascript'): string {
  const spaces = findMethodSpaces({ ...readLayoutText(text), language });
  return [...text].map((sign, at) => (spaces.get(at) ? '⏎' : sign)).join('');
}

test.each([
  ['a = { onTrack(e) { debugger }, b }', 'a = { onTrack(e) {⏎debugger⏎}, b }'],
  [
    'class A { static async b(c: C): D[] { e() } }',
    'class A { static async b(c: C): D[] {⏎e()⏎} }',
  ],
])('gives the body lines of its own in %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each(['{ a() {} }', '{ if(a) { b() } }', 'call(a) { b }', '{ a() { b'])(
  'leaves %s',
  (text) => {
    expect(marked(text)).toBe(text);
  },
);

test('asks scripts alone', () => {
  expect(marked('class A { int b() { return 1; } }', 'java')).not.toContain('⏎');
});
