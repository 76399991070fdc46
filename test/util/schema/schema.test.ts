import { expect, test } from 'vitest';
import { nearest } from '../../../src/util/schema/nearest.ts';
import { type Schema, schema } from '../../../src/util/schema/schema.ts';

function circle(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

test.each<[string, Schema, unknown[], unknown[]]>([
  ['text', schema.text, ['', 'a'], [1, null, undefined, []]],
  ['filled text', schema.filledText, ['a'], ['', ' \n']],
  ['flag', schema.flag, [true, false], ['true', 0]],
  ['any number', schema.anyNumber, [0, -1.5], ['1', Number.NaN, Number.POSITIVE_INFINITY]],
  ['number', schema.number(1, 2), [1, 1.5, 2], [0.9, 2.1, '1']],
  ['whole number', schema.integer(1, 3), [1, 3], [0, 4, 1.5, '1']],
  ['whole number without a limit', schema.integer(0), [1e9], [1e9 + 1, -1]],
  ['language', schema.language, ['en', 'zh-CN', 'abcdefgh'], ['e', 'abcdefghi', 'zh_CN', 'en-']],
  [
    'date',
    schema.date,
    ['2026-01-31', '2026-01-31T10:00Z', '2026-01-31 10:00:00.5+02:00'],
    ['2026-13-01', '2026-1-31', '31.01.2026', '2026-01-31T10'],
  ],
  [
    'slug',
    schema.slug,
    ['go', '盒子', '...', 'a'.repeat(120)],
    ['', '.', '..', 'a b', 'a/b', 'a?', 'a'.repeat(121)],
  ],
  [
    'info word',
    schema.infoWord,
    ['c++', '.env', 'a'.repeat(40)],
    ['', 'a b', 'a`', 'a'.repeat(41)],
  ],
  [
    'origin',
    schema.origin,
    ['', 'https://a.io', 'http://a.io/', 'https://a.io:80//'],
    ['a.io', 'ftp://a.io', 'https://a.io/b', 'https://a.io?b', 'https://a.io/#b', 'https://', 1],
  ],
  ['callback', schema.callback, [() => ''], ['']],
  ['plugin', schema.plugin, [() => '', [() => '', {}], { plugins: [] }], [[], ['a'], {}, null]],
  [
    'grammar',
    schema.grammar,
    [{ name: 'a', scopeName: 'b' }],
    [{ name: 'a' }, { scopeName: 'b' }, []],
  ],
  [
    'data',
    schema.data,
    [{}, { a: [1, 'b', true, null, { c: 1 }] }],
    [[], 'a', null, { a: () => '' }, { a: undefined }, { a: 1n }, { toJSON: () => 'a' }],
  ],
  ['one of', schema.oneOf('a', 'b'), ['a', 'b'], ['c', '', 1]],
  ['list', schema.list(schema.flag), [[], [true]], [[1], {}, 'a']],
  ['record', schema.record(schema.flag), [{}, { a: true }], [{ a: 1 }, [], null]],
  [
    'object',
    schema.object({ a: schema.flag }),
    [{}, { a: true }, { a: undefined }],
    [{ a: 1 }, { b: 1 }, []],
  ],
  ['name', schema.nameOf('box', ['a']), ['a'], ['b', 1]],
])('%s', (_, { find }, right, wrong) => {
  for (const value of right) expect(find(value, [])).toEqual([]);
  for (const value of wrong) expect(find(value, [])).toHaveLength(1);
});

test('a problem names the keys that lead to it, what is there, and what would fit', () => {
  const nested = schema.object({ boxes: schema.list(schema.record(schema.flag)) });
  expect(nested.find({ boxes: [{}, { lid: 'no' }] }, ['site'])).toEqual([
    {
      keys: ['site', 'boxes', '1', 'lid'],
      kind: 'value',
      actual: '"no"',
      expected: 'true or false',
    },
  ]);
  expect(nested.find({ boxs: [], toString: 1 }, [])).toEqual([
    {
      keys: ['boxs'],
      kind: 'unknown',
      actual: 'boxs',
      expected: 'one of `boxes`',
      nearest: 'boxes',
    },
    { keys: ['toString'], kind: 'unknown', actual: 'toString', expected: 'one of `boxes`' },
  ]);
  expect(schema.nameOf('theme', ['nord', 'dark']).find('nrod', [])[0]).toEqual({
    ...{ keys: [], kind: 'value', actual: '"nrod"', expected: 'the name of a theme' },
    nearest: 'nord',
  });
});

test.each([
  [() => '', 'a function'],
  [undefined, 'undefined'],
  [1n, 'a value that holds itself'],
  [circle(), 'a value that holds itself'],
  ['a'.repeat(78), `"${'a'.repeat(78)}"`],
  ['a'.repeat(79), `"${'a'.repeat(78)}…`],
])('%o is shown as %s', (value, shown) => {
  expect(schema.flag.find(value, [])[0]?.actual).toBe(shown);
});

test.each([
  ['tilte', ['title', 'tags'], 'title'],
  ['TITLE', ['title'], 'title'],
  ['tit', ['title'], 'title'],
  ['ti', ['title'], undefined],
  ['lags', ['tags'], 'tags'],
  ['lago', ['tags'], 'tags'],
  ['logo', ['tags'], undefined],
  ['b', ['a'], 'a'],
  ['ab', ['ba'], 'ba'],
  ['abcd', ['badc'], 'badc'],
  ['abc', ['cab'], undefined],
  ['order', [], undefined],
  ['a'.repeat(65), ['a'.repeat(65)], undefined],
  ['a'.repeat(64), ['a'.repeat(63)], 'a'.repeat(63)],
  ['a'.repeat(22), ['a'.repeat(30)], 'a'.repeat(30)],
  ['a'.repeat(21), ['a'.repeat(30)], undefined],
])('%s was likely meant as: %j', (wrong, names, expected) => {
  expect(nearest(wrong, names)).toBe(expected);
});
