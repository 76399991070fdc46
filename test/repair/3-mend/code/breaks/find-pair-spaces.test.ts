import { expect, test } from 'vitest';
import { findPairSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-pair-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with `⏎` where a line surely ends and `_` where surely none does. */
function marked(text: string): string {
  const spaces = findPairSpaces({ ...readLayoutText(text), language: 'javascript' });
  return [...text]
    .map((sign, at) => (spaces.has(at) ? (spaces.get(at) ? '⏎' : '_') : sign))
    .join('');
}

test.each([
  ['if (a) {} else if (b) {}', 'if (a) {} else_if (b) {}'],
  ['declare const a: A', 'declare_const_a: A'],
  ['export const a = new A()', 'export_const_a = new_A()'],
  ['let [a] = b; async function c() {}', 'let_[a] = b; async_function c() {}'],
  ['a = {} satisfies A', 'a = {}_satisfies A'],
  ['setup() { return { a } }', 'setup() {⏎return { a } }'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each(['#else if (a) b()', 'something else', 'if (a) return {}', '{} as const type A = B'])(
  'leaves %s',
  (text) => {
    expect(marked(text)).toBe(text);
  },
);
