import { expect, test } from 'vitest';
import { closeBoxes } from '../../../../src/repair/3-mend/code/close-boxes.ts';

function lacks(...lines: readonly string[]): readonly (readonly [number, number])[] {
  return [...closeBoxes(lines)];
}

test('says what sides lack to be as wide as their box', () => {
  expect(lacks('┌────────┐', '│ read │', '│ 读写 │', '└───┬────┘')).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(lacks('┌──────┐', '│ read │', '└──────┘')).toEqual([]);
});

test.each([
  ['cells beside each other', ['┌───┬───┐', '│ a │ b │', '└───┴───┘']],
  ['boxes beside each other', ['┌────┐ ┌────┐', '│ a │ │ b │', '└────┘ └────┘']],
  ['a box that does not end', ['┌────────┐', '│ read │', 'text']],
  ['edges of other widths', ['┌────────┐', '│ read │', '└──────┘']],
])('leaves %s', (_, lines) => {
  expect(lacks(...lines)).toEqual([]);
});
