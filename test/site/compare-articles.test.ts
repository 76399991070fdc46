import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArticles } from '../../src/site/compare-articles.ts';
import type { FilePath } from '../../src/types/brand.ts';

/** `order path`; an article without an order comes last. */
function article(path: string, order = Number.POSITIVE_INFINITY) {
  return { order, path: path as FilePath };
}

test.each([
  ['2-b.md', '10-a.md'],
  ['a2.md', 'a10.md'],
  ['01.md', '1.md'],
  ['a.md', 'b.md'],
  ['a', 'a1'],
  ['1', '1a'],
  ['1', 'a'],
  ['a/1.md', 'a/b.md'],
  ['1.2.3', '1.10'],
])('%s comes before %s', (first, second) => {
  expect(compareArticles(article(first), article(second))).toBeLessThan(0);
  expect(compareArticles(article(second), article(first))).toBeGreaterThan(0);
});

test('the order decides before the path, an article without one comes last', () => {
  const articles = [article('a'), article('b', 2), article('d', -1), article('c', 2)];
  const paths = articles.toSorted(compareArticles).map(({ path }) => path);
  expect(paths).toEqual(['d', 'b', 'c', 'a']);
});

test('articles come in the same order however they were found', () => {
  const path = fc.stringMatching(/^[ab01]{1,4}$/);
  const found = fc.uniqueArray(fc.record({ path, order: fc.constantFrom(1, 2, Infinity) }), {
    selector: ({ path }) => path,
    maxLength: 6,
  });
  fc.assert(
    fc.property(found, (all) => {
      const articles = all.map(({ path, order }) => article(path, order));
      const sorted = articles.toSorted(compareArticles);
      expect(articles.toReversed().toSorted(compareArticles)).toEqual(sorted);
    }),
  );
});
