import { expect, test } from 'vitest';
import { findCommentSpaces } from '../../../../../src/repair/3-mend/code/breaks/find-comment-spaces.ts';

const breaksOf = (text: string): readonly string[] =>
  [...findCommentSpaces(text)].filter(([, ends]) => ends).map(([at]) => text.slice(at + 1, at + 4));

test('lines of a comment begin with its stars', () => {
  expect(breaksOf('/** One thing. * Another one. */ run()')).toEqual(['* A', '*/ ']);
});

test('a comment in one line says nothing, nor does one without an end', () => {
  expect(findCommentSpaces('/* one thing */ run()').size).toBe(0);
  expect(findCommentSpaces('/* one * two').size).toBe(0);
});
