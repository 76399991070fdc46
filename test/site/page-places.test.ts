import { expect, test } from 'vitest';
import type { Postings } from '../../src/site/concepts/mentions/postings.ts';
import { pagePlaces } from '../../src/site/page-places.ts';
import type { PlannedArticle } from '../../src/site/plan-site.ts';
import { listWanted, readRanges } from '../../src/site/wanted-mentions.ts';
import type { Concept } from '../../src/types/site.ts';

/** Of a concept its pages need no more than that it is one of the list. */
const [box, lid, other] = [{ name: 'box' }, { name: 'lid' }, { name: 'other' }] as unknown as [
  ...[Concept, Concept, Concept],
];

/** `box` stands 250 times in the first article and twice in the second, `lid` once in the second. */
const article = Int32Array.from({ length: 253 }, (_, place) => (place < 250 ? 0 : 1));
const postings: Postings = {
  from: Int32Array.of(0, 252, 253),
  article,
  count: article.map(() => 1),
  mention: article.map((_, place) => (place === 252 ? 1 : 0)),
  node: article,
  firstNode: Int32Array.of(0, 250, 260),
};
const places = pagePlaces({
  concepts: [box, lid],
  postings: () => postings,
  recall: (_, make) => make(),
});

test('all places of a concept stand on its pages', () => {
  expect(places.pages(box).map(({ page, pages, sections }) => [page, pages, sections])).toEqual([
    [1, 2, 200],
    [2, 2, 52],
  ]);
  expect(places.pages(lid).map((page) => places.rangeOf(page))).toEqual([[252, 253]]);
  expect(places.pages(box).map((page) => places.rangeOf(page))).toEqual([
    [0, 200],
    [200, 252],
  ]);
});

test('a concept that is not of the list stands nowhere', () => {
  expect(places.pages(other)).toEqual([{ concept: other, page: 1, pages: 1, sections: 0 }]);
});

test.each([
  [0, box, [0, 250]],
  [199, box, [0, 250]],
  [249, box, [0, 250]],
  [250, box, [250, 252]],
  [252, lid, [252, 253]],
])('around place %i stand those of the article', (place, concept, run) => {
  expect(places.runOf(place, concept)).toEqual(run);
});

test('what pages show of each article is whole, or a part where an article has too much', () => {
  // Of an article nothing is asked but that it is one.
  const articles = ['a', 'b'] as unknown as PlannedArticle[];
  const pages = [...places.pages(box), ...places.pages(lid)];
  const wanted = listWanted(pages, articles, places, postings);
  expect(wanted.map(({ article: own }) => own)).toEqual(articles);
  expect(wanted.map(readRanges)).toEqual([
    [
      { page: 0, mention: 0, part: [0, 200] },
      { page: 1, mention: 0, part: [200, 250] },
    ],
    [
      { page: 1, mention: 0, part: undefined },
      { page: 2, mention: 1, part: undefined },
    ],
  ]);
  expect(listWanted(places.pages(lid), articles, places, postings)).toHaveLength(1);
});
