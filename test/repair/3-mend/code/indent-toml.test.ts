import { expect, test } from 'vitest';
import { indentSession, isSession } from '../../../../src/repair/3-mend/code/indent-session.ts';
import { indentToml } from '../../../../src/repair/3-mend/code/indent-toml.ts';
import { reindent } from '../support/reindent.ts';

test.each([
  ['lists', 'a = [\n  "b",\n]\nc = 1'],
  [
    'tables below an empty one',
    '[a]\n  [a.b]\n    c = 1\n    [a.b.d]\n      e = [\n        1,\n      ]\n[f]\n  g = 1',
  ],
  ['tables of which each holds something', '[a]\nb = 1\n[a.c]\nd = 1'],
  ['a comment in the empty one', '[a]\n  # why\n  [[ a.b ]] # c\n    d = 1'],
  ['a table that only begins like it', '[a]\n[ab]\nc = 1'],
])('TOML: %s', (_, code) => {
  expect(reindent(code, indentToml)).toBe(code);
});

test.each([
  ['javascript', ['> a', '1', '> b'], true],
  ['javascript', ['> a', '1'], false],
  ['javascript', ['a', '> b', '> c'], false],
  ['ruby', ['', 'irb(main):001:0> a', '>> b'], true],
  ['bash', ['> a', '> b'], false],
])('%s: %j is a session: %s', (lang, lines, expected) => {
  expect(isSession(lines, lang)).toBe(expected);
});

test('only what a console printed between brackets is indented', () => {
  const engine = (lines: readonly string[]): readonly string[] => lines.map(() => '  ');
  const indent = (...lines: readonly string[]): string[] => [
    ...indentSession(lines, 'javascript', engine),
  ];
  expect(indent('> a', '{', 'b', '}', '> c', 'd {', '}')).toEqual([
    '',
    '  ',
    '  ',
    '  ',
    '',
    '',
    '',
  ]);
  expect(indent('> a', '{', 'b', '> c', '[1]')).toEqual(['', '', '', '', '  ']);
});
