import { expect, test } from 'vitest';
import { partClauses } from '../../../../src/repair/4-phrasing/inline/part-clauses.ts';

/** The parts of a phrase that is code from end to end. */
const partsOf = (text: string): readonly string[] =>
  partClauses(text, [[0, text.length]]).map(([start, end]) => text.slice(start, end));

test.each([
  ['open_box(). BoxError', ['open_box()', 'BoxError']],
  ['@box. $lid', ['@box', '$lid']],
  ['open_box(), close_box()', ['open_box()', 'close_box()']],
  ['-C, -D, --all', ['-C', '-D', '--all']],
  ['-d; -de', ['-d', '-de']],
  ['box.ts and/or lid.ts', ['box.ts', 'lid.ts']],
  ['open_box() and close_box()', ['open_box()', 'close_box()']],
])('%s is several names', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test.each([
  'false, nil',
  'a, b := open()',
  'get, list, watch',
  'name in boxes',
  '-h, --help',
  'https://<BOX or LID>.example/',
  'Users and groups',
  'npm install and-box',
  'obj... size=1',
  'box.lid',
  'open_box(1, 2)',
])('%s stays whole', (text) => {
  expect(partsOf(text)).toEqual([text]);
});

test('a span keeps its place in the phrase', () => {
  expect(partClauses('use open_box(), shut() now', [[4, 22]])).toEqual([
    [4, 14],
    [16, 22],
  ]);
});
