import { expect, test } from 'vitest';
import { escapeLineStart } from '../../../src/repair/4-phrasing/escape-line-start.ts';

test.each([
  ['# title', '\\# title'],
  ['1. step', '1\\. step'],
  ['- item', '\\- item'],
  ['##1. glued', '\\##1. glued'],
])('escapes what would be another block: %s', (line, escaped) => {
  expect(escapeLineStart(line)).toBe(escaped);
});

test.each(['#define X', '#5 bolt', '##!', '-x', '1.5 times'])('leaves %s', (line) => {
  expect(escapeLineStart(line)).toBe(line);
});
