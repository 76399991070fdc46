import { expect, test } from 'vitest';
import { findTrailingSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-trailing-spaces.ts';
import { readLayoutText } from '../../../../../src/repair/3-mend/code/breaks/layout-text.ts';

/** The text with its lines as far as they are certain. */
function parted(text: string): readonly string[] {
  const ends = [...findTrailingSpaces(readLayoutText(text)).keys()].sort((a, b) => a - b);
  return [-1, ...ends].map((from, index) => text.slice(from + 1, ends[index] ?? text.length));
}

test.each([
  ['enum Color { RED, GREEN, }', ['enum Color {', 'RED,', 'GREEN,', '}']],
  ['f({ a: [1, 2], b: { c, d: 3 }, })', ['f({', 'a: [1, 2],', 'b: { c, d: 3 },', '})']],
  [`const a = { b: 'x, y', c: "z", }`, ['const a = {', `b: 'x, y',`, 'c: "z",', '}']],
])('parts what ends with a comma: %s', (text, lines) => {
  expect(parted(text)).toEqual(lines);
});

test.each([
  ['f( a, b, )', ['f(', 'a, b,', ')']],
  ['const a = { b: 1, // one, two c: 2, }', ['const a = {', 'b: 1, // one, two c: 2,', '}']],
])('parts other brackets, and those with comments, at their ends alone: %s', (text, lines) => {
  expect(parted(text)).toEqual(lines);
});

test.each([
  'const a = { b: 1, c: 2 }',
  'query(sql, (no, ))',
  'local a = { b = 1, c = { 1, 2, }, } local function f() return a end',
])('leaves %s', (text) => {
  expect(parted(text)).toEqual([text]);
});

test('takes time that grows with the length of the text', () => {
  const whole = readLayoutText(`${'{ '.repeat(20_000)}a, ${'}, '.repeat(20_000)}`);
  const start = process.cpuUsage().user;
  expect(findTrailingSpaces(whole).size).toBeGreaterThan(20_000);
  expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
});
