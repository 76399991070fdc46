import { expect, test } from 'vitest';
import { findInlineTypes } from '../../../../../src/repair/3-mend/code/breaks/find-inline-types.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with `⏎` where a line surely ends. */
function marked(text: string, language = 'typescript'): string {
  const spaces = findInlineTypes({ ...readLayoutText(text), language });
  return [...text].map((sign, at) => (spaces.get(at) ? '⏎' : sign)).join('');
}

test('members that nothing parts have lines of their own', () => {
  const text = 'a: { get: (old: T) => T set?: (value: T) => void }';
  expect(marked(text)).toBe('a: {⏎get: (old: T) => T⏎set?: (value: T) => void⏎}');
});

test.each([
  'a = { b: 1, c: 2 }',
  'type A = { a: B; c: D }',
  'a = { b: c ? d : e }',
  'switch (a) { case b: c: d() }',
  '{ a: B // note c: D }',
  '{ properties: name: "a" }',
  '{ a: B c: D',
])('leaves %s', (text) => {
  expect(marked(text)).toBe(text);
});

test('asks scripts alone', () => {
  expect(marked('{ a: 1 b: 2 }', 'cue')).not.toContain('⏎');
});
