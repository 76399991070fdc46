import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GalleryFind, GalleryGroup } from '../../../src/render/gallery/gallery-groups.ts';
import { FINDS_A_PAGE, splitGallery } from '../../../src/render/gallery/split-gallery.ts';

/** A group of so many finds. */
function group(id: string, count: number): GalleryGroup {
  const all = Array.from({ length: count }, (_, i) => ({ id: `${id}-${i}` }) as GalleryFind);
  return { id, title: id, count, finds: (from, to) => all.slice(from, to) };
}

test('all pages but the last are full, and nothing is lost or moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3 * FINDS_A_PAGE }), { maxLength: 5 }),
      (sizes) => {
        const groups = sizes.map((size, i) => group(`g${i}`, size));
        const pages = splitGallery(groups);
        const counts = pages.map((page) => page.reduce((sum, { from, to }) => sum + to - from, 0));
        expect(counts.slice(0, -1).every((count) => count === FINDS_A_PAGE)).toBe(true);
        expect(pages.length).toBe(Math.ceil(sizes.reduce((a, b) => a + b, 0) / FINDS_A_PAGE));
        const shown = pages.flat().flatMap(({ group, from, to }) => group.finds(from, to));
        expect(shown).toEqual(groups.flatMap(({ finds, count }) => finds(0, count)));
      },
    ),
    { numRuns: 20 },
  );
});

test('a group that goes on stands on both pages', () => {
  const [first, second] = splitGallery([group('a', FINDS_A_PAGE + 1), group('b', 1)]);
  expect(first?.map(({ group }) => group.id)).toEqual(['a']);
  expect(second?.map(({ group, from, to }) => [group.id, to - from])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});
