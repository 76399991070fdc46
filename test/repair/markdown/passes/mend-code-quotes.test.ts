import { expect, test } from 'vitest';
import { makeDraft } from '../../../../src/repair/markdown/draft.ts';
import { mendCodeQuotes } from '../../../../src/repair/markdown/passes/mend-code-quotes.ts';
import { applyEdits } from '../../../../src/util/text/apply-edits.ts';

const fenced = (...lines: readonly string[]): string => ['```', ...lines, '```', ''].join('\n');

function mended(text: string): string {
  return applyEdits(text, mendCodeQuotes(makeDraft(text)));
}

test.each([
  ['a call', ['print(“box”)']],
  ['a key and its value', ['“lid”: “oak”,']],
  ['a key of YAML', ['lid: “oak”']],
  ['an item of YAML', ['- “oak”']],
  ['a command', ['echo “box”']],
  ['an option', ['Box --lid “oak” now']],
  ['a literal that is all of its line, with a comment', ['“oak”, # its wood']],
  ['an empty literal', ['lid = “”']],
  ['pairs in comments, whatever they are', ['lid = “oak” # “no”x“lid”', 'key = 1 // a“b”c']],
  ['four of five pairs as literals', ['f(“a”, “b”, “c”, “d”, x“e”x)']],
  ['five words of prose beside', ['f(“a”) has the box lid key']],
])('quotes of %s', (_, lines) => {
  const text = fenced(...lines);
  expect(mended(text)).toBe(text.replace(/[“”]/g, '"'));
});

test.each([
  ['beside a straight one', ['f(“a”, "b")']],
  ['beside a dash as in prose', ['f(“a”) – b']],
  ['beside an apostrophe as in prose', ['f(“a”) # it’s']],
  ['without a partner', ['f(“a”, “b)']],
  ['over two lines', ['f(“a', 'b”)']],
  ['the wrong way round', ['f(”a“)']],
  ['inside words', ['f(x“a”x)']],
  ['three of four literals only', ['f(“a”, “b”, “c”, x“d”x)']],
  ['in comments only', ['f(1) // “a”']],
  ['in comments of SQL only', ['select 1 -- f(“a”)']],
  ['in prose', ['The lid is of “oak”']],
  ['in a line of six words', ['f(“a”) has the box lid and key']],
  ['in Chinese', ['盒子(“箱”)']],
])('quotes stay that stand %s', (_, lines) => {
  expect(mended(fenced(...lines))).toBe(fenced(...lines));
});

test('one block does not decide for another, but an apostrophe does for all', () => {
  const plain = fenced('f("a")');
  expect(mended(`${plain}\n${fenced('f(“a”)')}`)).toBe(`${plain}\n${plain}`);
  const styled = `${fenced('f(‘a’)')}\n${fenced('f(“a”)')}`;
  expect(mended(styled)).toBe(styled);
});

test('quotes of prose are no damage', () => {
  expect(mendCodeQuotes(makeDraft('f(“a”)\n'))).toEqual([]);
});
