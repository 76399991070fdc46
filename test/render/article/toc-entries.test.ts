import { expect, test } from 'vitest';
import { tocEntries } from '../../../src/render/article/toc-entries.ts';
import type { TocEntry } from '../../../templates/toc.ts';

/** Sections from `2 a`: their depth and their id. */
function sections(...texts: readonly string[]) {
  return texts.map((text) => {
    const [depth = '', id = ''] = text.split(' ');
    return { id, depth: Number(depth), title: id };
  });
}

/** `a(b c)` for a heading with two below it. */
function show(entries: readonly TocEntry[]): string {
  return entries
    .map(({ title, children }) => (children.length > 0 ? `${title}(${show(children)})` : title))
    .join(' ');
}

test.each([
  ['those of one depth stand beside each other', ['2 a', '2 b', '2 c'], 'a b c'],
  ['deeper ones hang below', ['2 a', '3 b', '3 c', '2 d', '3 e'], 'a(b c) d(e)'],
  ['the first may be deeper', ['3 a', '2 b', '3 c'], 'a b(c)'],
  ['the third level is left out', ['2 a', '3 b', '4 c', '3 d'], 'a(b d)'],
  ['what stands before all headings has none', ['0 ', '2 a'], 'a'],
])('%s', (_, texts, expected) => {
  expect(show(tocEntries(sections(...texts)))).toBe(expected);
});

test('shows as many levels as are asked for; one that skips a level hangs below the nearest', () => {
  expect(show(tocEntries(sections('1 a', '2 b', '3 c'), '', 1))).toBe('a');
  expect(show(tocEntries(sections('1 a', '3 b', '2 c', '3 d'), '', 3))).toBe('a(b c(d))');
});

test('links to the headings of this page, or of the page that is named', () => {
  const [here] = tocEntries(sections('2 a'));
  const [there] = tocEntries(sections('2 a'), '/docs/articles/x/');
  expect([here?.href, there?.href]).toEqual(['#a', '/docs/articles/x/#a']);
});
