import { expect, test } from 'vitest';
import { splitPipes } from '../../../src/repair/tables/split-pipes.ts';

test.each([
  ['| a | b |', ['a', 'b'], { opened: true, closed: true, padding: 0 }],
  ['a | b', ['a', 'b'], { opened: false, closed: false, padding: 0 }],
  ['a |', ['a'], { opened: false, closed: true, padding: 0 }],
  ['| a', ['a'], { opened: true, closed: false, padding: 0 }],
  ['| a | | b |', ['a', '', 'b'], { opened: true, closed: true, padding: 0 }],
  ['| a | |', ['a'], { opened: true, closed: true, padding: 1 }],
  ['| a |||', ['a'], { opened: true, closed: true, padding: 2 }],
  ['| a |  |', ['a', ''], { opened: true, closed: true, padding: 0 }],
  ['|', [], { opened: true, closed: true, padding: 1 }],
  ['| |', [], { opened: true, closed: true, padding: 1 }],
  ['| | |', [], { opened: true, closed: true, padding: 2 }],
  ['', [], { opened: false, closed: false, padding: 1 }],
])('cells of %j', (text, cells, parts) => {
  expect(splitPipes(text, 7)).toEqual({ line: 7, cells, ...parts });
});

test.each([
  ['| a|b | c |', ['a|b', 'c']],
  ['| a| b |', ['a| b']],
  ['| a |b |', ['a |b']],
  ['| a || b |', ['a || b']],
  ['| (a | b) | c |', ['(a | b)', 'c']],
  ['| (a | (b) | c |', ['(a', '(b)', 'c']],
  ['| ( | ) | c |', ['(', ')', 'c']],
  ['| (a | b | c |', ['(a', 'b', 'c']],
])('pipes inside the text of %j', (text, cells) => {
  expect(splitPipes(text, 0).cells).toEqual(cells);
});

test('a bracket closes less than 80 characters behind its pipe', () => {
  const cellsOf = (length: number): number =>
    splitPipes(`| (a | ${'b'.repeat(length)}) |`, 0).cells.length;
  expect([cellsOf(77), cellsOf(78)]).toEqual([1, 2]);
});
