import { expect, test } from 'vitest';
import { findPlaces } from '../../../scripts/markup/find-places.ts';
import { PAGE_MARKUP } from '../../../scripts/markup/page-markup.ts';

const GOLD =
  '# Kilns\n\nA `kiln` burns.\n\n## [Heat](#heat) it\n\n```sh\nkiln on\n\nkiln heat\n```\n';
const FLAT = ['Kilns', 'A kiln burns.', 'Heat it', 'kiln on', 'kiln heat'];

test('finds headings and code of an ideal text in the damaged one', () => {
  expect(findPlaces(GOLD, FLAT)).toEqual({
    headings: [0, 2],
    code: [{ first: 3, last: 4, lang: 'sh' }],
  });
});

test('leaves out what the damaged text does not hold', () => {
  expect(findPlaces(GOLD, ['Kilns', 'kiln on'])).toEqual({ headings: [0], code: [] });
});

test.each([
  ['hash-before', '# Kilns\nA kiln burns.\n# Heat it\nkiln on\nkiln heat'],
  ['label-and-button', 'Kilns\nA kiln burns.\nHeat it\nsh\nCopy\nkiln on\nkiln heat'],
  ['line-numbers', 'Kilns\nA kiln burns.\nHeat it\n1\n2\nkiln on\nkiln heat'],
])('marks a page: %s', (name, expected) => {
  const lines = [...FLAT];
  PAGE_MARKUP[name]?.(lines, findPlaces(GOLD, FLAT));
  expect(lines.join('\n')).toBe(expected);
});
