import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPlaces } from '../../../../src/site/concepts/mentions/split-places.ts';

test('every place is on one page, in order, and only an article too large for a page is parted', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 12 }), (articles, most) => {
      const article = Int32Array.from(articles.flatMap((size, i) => Array(size).fill(i)));
      const from = Int32Array.from([0, article.length]);
      const ranges = splitPlaces(0, { from, article }, most);
      const places = ranges.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i));
      expect(places).toEqual([...article.keys()]);
      for (const [first, last] of ranges) expect(last - first).toBeLessThanOrEqual(most);
      for (const [cut] of ranges.slice(1)) {
        const parted = article[cut] === article[cut - 1];
        if (parted) expect(articles[article[cut] ?? 0]).toBeGreaterThan(most);
      }
    }),
  );
});
