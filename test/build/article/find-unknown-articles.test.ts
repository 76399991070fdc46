import { expect, test } from 'vitest';
import { findUnknownArticles } from '../../../src/build/article/find-unknown-articles.ts';

const PATHS = ['seeds/go/maps.md', 'seeds/intro.txt', 'seeds/v1.2.md'];

test.each(['maps', 'go/maps', 'seeds/go/maps', 'intro', 'v1.2'])('%s names an article', (name) => {
  expect(findUnknownArticles({ [name]: {} }, PATHS)).toEqual([]);
});

test.each([
  ['map', 'Did you mean `maps`?'],
  ['intro.txt', 'Did you mean `intro`?'],
  ['o/maps', 'Did you mean `go/maps`?'],
  ['aps', 'Did you mean `maps`?'],
  ['entirely-else', 'Write the name or the path of the file without its ending.'],
])('%s names none', (name, note) => {
  expect(findUnknownArticles({ intro: {}, [name]: {} }, PATHS)).toMatchObject([
    { severity: 'warning', ruleId: 'config-article', actual: name, note },
  ]);
});
