import { expect, test } from 'vitest';
import { touchedArticles } from '../../../src/dev/live/touched-articles.ts';
import type { FilePath } from '../../../src/types/brand.ts';
import type { ArticleImage } from '../../../src/types/image.ts';

const paths = (...names: string[]): FilePath[] => names.map((name) => name as FilePath);
const [plain, shown, decided] = paths('seeds/plain.md', 'seeds/shown.md', 'seeds/decided.txt') as [
  FilePath,
  FilePath,
  FilePath,
];
// Of an image nothing is asked but that there is one.
const images = [{}] as ArticleImage[];
const seeds = [{ path: plain }, { path: shown, images }, { path: decided, images: [] }];

test.each<[string, string[], string[]]>([
  ['an article', ['seeds/plain.md'], ['seeds/plain.md']],
  ['a file that is no article yet', ['seeds/new.md'], ['seeds/new.md']],
  ['decisions', ['seeds/decided.repair.yml'], ['seeds/decided.txt']],
  ['decisions of nothing', ['seeds/gone.repair.yml'], []],
  ['an image', ['seeds/a.PNG'], ['seeds/shown.md']],
  [
    'an image and an article',
    ['seeds/a.png', 'seeds/plain.md'],
    ['seeds/plain.md', 'seeds/shown.md'],
  ],
  [
    'an article and its decisions',
    ['seeds/decided.txt', 'seeds/decided.repair.yml'],
    ['seeds/decided.txt'],
  ],
])('%s belongs to the articles that it may change', (_, changed, expected) => {
  expect(touchedArticles(paths(...changed), seeds)).toEqual(expected);
});
