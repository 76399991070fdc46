import { expect, test } from 'vitest';
import { indentKeywords } from '../../../../src/repair/3-mend/code/indent-keywords.ts';
import { reindent } from '../support/reindent.ts';

test.each([
  ['ruby', 'class A\n  def b\n    if c\n      d\n    elsif e\n      f\n    end\n  end\nend'],
  ['ruby', 'a.each do |b|\n  c\nend\nd = if e\n  f\nend\ng = [\n  1\n]'],
  ['ruby', 'def a = b if c end\nd'],
  ['ruby', 'a # do\nb\n# if c\nd if e'],
  ['ruby', 'begin\n  a\nrescue B\n  c\nensure\n  d\nend\nend\ne'],
  ['lua', 'function f(a)\n  for b in c do\n    d()\n  end\n  repeat\n    e()\n  until g\nend'],
  ['lua', 'if a then -- do\n  b()\nelseif c then\n  d()\nelse\n  e()\nend'],
  ['elixir', 'defmodule A do\n  def b do\n    fn c ->\n      d\n    end\n  end\nend'],
  [
    'cmake',
    'if(A)\n  b()\nelseif(C)\n  d()\nelse()\n  e(\n    f\n  )\nendif()\nforeach(g h)\n  i()\nendforeach()',
  ],
  ['cobol', 'if a then\nb\nend'],
])('%s: %j', (lang, code) => {
  expect(reindent(code, (lines) => indentKeywords(lines, lang))).toBe(code);
});

test('of a line longer than 400 characters the end is read', () => {
  const levels = (length: number): readonly string[] =>
    indentKeywords([`${'a'.repeat(length - 8)} # b then`, 'c'], 'lua');
  expect(levels(400)).toEqual(['', '  ']);
  expect(indentKeywords([`${'a'.repeat(392)} -- then`, 'c'], 'lua')).toEqual(['', '']);
  expect(indentKeywords([`${'a'.repeat(393)} -- then`, 'c'], 'lua')).toEqual(['', '  ']);
});
