import { expect, test } from 'vitest';
import { makeSeedLookup } from '../../src/site/make-seed-lookup.ts';
import { placeOf } from '../../src/site/place-of.ts';
import type { FilePath, Route } from '../../src/types/brand.ts';
import { makeSummary } from './support/make-summary.ts';

const paths = [
  'Box.md',
  'box.txt',
  'guide/README.md',
  'caf\u00e9.md',
  'lid/index.html',
  'index.md',
];
const lookup = makeSeedLookup(
  paths.map((path) => ({
    path: path as FilePath,
    route: `/${path}/` as Route,
    title: path,
    anchors: () => [],
  })),
);

test.each([
  ['Box.md', 'Box.md'],
  ['box.txt', 'box.txt'],
  ['box', 'Box.md'],
  ['BOX.HTML', 'Box.md'],
  ['box.mdx', 'Box.md'],
  ['box.pdf', undefined],
  ['guide', 'guide/README.md'],
  ['guide/', 'guide/README.md'],
  ['Guide/readme', 'guide/README.md'],
  ['lid/', 'lid/index.html'],
  ['', 'index.md'],
  ['cafe\u0301.md', 'caf\u00e9.md'],
  ['guid', undefined],
])('%j means %s', (path, expected) => {
  expect(lookup(path)?.path).toBe(expected);
});

test('a section that has no id stands for the beginning of its article', () => {
  const route = '/articles/box/' as Route;
  const sections = ['', 'lid'].map((id) => ({ id, depth: 2, title: `<${id}>`, parent: -1 }));
  const article = { summary: makeSummary('box.md', { sections }), route };
  const start = { route, hash: '', title: 'box', article: 'box', articleRoute: route };
  expect(placeOf(article, 0)).toEqual(start);
  expect(placeOf(article, 1)).toEqual({ ...start, hash: 'lid', title: '<lid>' });
  expect(placeOf(article, 2)).toEqual(start);
});
