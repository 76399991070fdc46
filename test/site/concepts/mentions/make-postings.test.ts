import { expect, test } from 'vitest';
import { conceptsOfSections, sectionOf } from '../../../../src/site/concepts/mentions/postings.ts';
import { indexArticle, mention } from '../support/index-article.ts';
import { postingsOf } from '../support/postings-of.ts';

const articles = [
  indexArticle({ n0: [mention(0, 2), mention(1)], n3: [mention(1, 5)] }),
  indexArticle({ n2: [mention(0)], n3: [mention(2, 4)] }),
];
const postings = postingsOf([3, 0], articles, [2, 3]);

test('postings list the places of the chosen concepts in the order of the site', () => {
  expect(
    Object.fromEntries(Object.entries(postings).map(([key, list]) => [key, [...list]])),
  ).toEqual({
    ...{ from: [0, 2, 4], firstNode: [0, 2, 5] },
    ...{ article: [0, 1, 0, 0], mention: [1, 1, 0, 0], count: [5, 4, 2, 1], node: [1, 4, 0, 1] },
  });
  expect([0, 1, 2, 3].map((place) => sectionOf(postings, place))).toEqual([1, 2, 0, 1]);
});

test('sections list their concepts', () => {
  const { from, concept, place } = conceptsOfSections(postings);
  expect([...from]).toEqual([0, 1, 3, 3, 3, 4]);
  expect([...concept]).toEqual([1, 0, 1, 0]);
  expect([...place]).toEqual([2, 0, 3, 1]);
});
