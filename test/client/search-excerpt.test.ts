import { expect, test } from 'vitest';
import { makeExcerpt, markTerms } from '../../src/client/search-excerpt.ts';
import { parseQuery } from '../../src/client/search-parse.ts';

const marked = (pieces: readonly (readonly [string, boolean])[]): string =>
  pieces.map(([text, isHit]) => (isHit ? `[${text}]` : text)).join('');

test.each([
  ['pool', 'A Pool, ＰＯＯＬ and İ pools', 'A [Pool], [ＰＯＯＬ] and İ [pool]s'],
  ['po pool', 'pool po', '[pool] [po]'],
  ['泄漏', '协程泄漏', '协程[泄漏]'],
  ['none', 'nothing', 'nothing'],
])('marks %s in %j', (query, text, expected) => {
  expect(marked(markTerms(text, parseQuery(query)))).toBe(expected);
});

test.each([
  ['pool', [['pool', true]]],
  [
    'a pool',
    [
      ['a ', false],
      ['pool', true],
    ],
  ],
  [
    'pools',
    [
      ['pool', true],
      ['s', false],
    ],
  ],
] as const)('parts %j without empty pieces', (text, pieces) => {
  expect(markTerms(text, parseQuery('pool'))).toEqual(pieces);
});

test('takes the first line that has most of the terms, code after text', () => {
  const section = ['', '', 'one alone\nfirst one two\nthen one two', 'one two three'] as const;
  expect(marked(makeExcerpt(section, parseQuery('one two')))).toBe('first [one] [two]');
  expect(marked(makeExcerpt(section, parseQuery('three')))).toBe('one two [three]');
});

test('cuts a long line around the first hit', () => {
  const section = ['', '', `${'a'.repeat(100)} pool ${'b'.repeat(200)}`, ''] as const;
  const text = marked(makeExcerpt(section, parseQuery('pool')));
  expect(text).toMatch(/^…a{23} \[pool\] b+…$/);
  expect(text).toHaveLength(124);
});

test('parts no word of usual length', () => {
  const words = 'availability of instances across several clusters '.repeat(9);
  const text = marked(makeExcerpt(['', '', `${words}pool ${words}`, ''], parseQuery('pool')));
  expect(text).toMatch(/^… ?(?:\w+ )+\[pool\] (?:\w+ )*\w+…$/);
  const known = new Set(`${words}pool`.split(' '));
  const parts = text
    .replace(/[[\]…]/g, '')
    .trim()
    .split(' ');
  expect(parts.filter((word) => !known.has(word))).toEqual([]);
});

test('parts no character that takes two places', () => {
  const section = ['', '', `${'🚀'.repeat(50)} pool ${'🚀'.repeat(99)}`, ''] as const;
  for (const shift of ['', ' ', 'a']) {
    const [, , text] = section;
    const excerpt = marked(makeExcerpt(['', '', `${shift}${text}`, ''], parseQuery('pool')));
    expect(excerpt).toMatch(/^…🚀+ \[pool\] 🚀+…$/u);
  }
});
