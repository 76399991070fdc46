import { expect, test } from 'vitest';
import { keepsSpaces } from '../../../src/repair/1-evidence/keeps-spaces.ts';
import { splitGlued } from '../../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';

test.each([
  ['indentation', 'if x {\n  y\n}', true],
  ['aligned space', 'a := 1\nb   := 2', true],
  ['a tab', 'a\tb', true],
  ['single spaces', 'if x {\ny\n}', false],
  ['space at the end', 'a  \nb', false],
])('white space was kept: %s', (_, source, isKept) => {
  expect(keepsSpaces(splitLines(source))).toBe(isKept);
});

test.each([
  ['cut where white space was folded', '- a\nb - c', ['- a', 'b', '- c']],
  ['whole where it was kept', '- a\nb - c\n  d', ['- a', 'b - c', '  d']],
])('a line with a dash inside is %s', (_, source, lines) => {
  expect(splitGlued(splitLines(source)).map(({ text }) => text)).toEqual(lines);
});
