import { expect, test } from 'vitest';
import { conceptsOfSections } from '../../../src/site/concepts/mentions/postings.ts';
import { relateConcepts } from '../../../src/site/concepts/relate-concepts.ts';
import { readRelated, relateSections } from '../../../src/site/concepts/relate-sections.ts';
import { indexArticle, mention } from './support/index-article.ts';
import { postingsOf } from './support/postings-of.ts';

/** What belongs to each concept in sections that mention these. */
function related(concepts: number, ...sections: readonly (readonly number[])[]): number[][] {
  const from = Int32Array.from(
    [0, ...sections.keys()].map((_, i) => sections.slice(0, i).flat().length),
  );
  const concept = Int32Array.from(sections.flat());
  return relateConcepts(concepts, { from, concept, place: concept }).map((list) => [...list]);
}

test('concepts belong together that share sections more often than chance', () => {
  expect(related(3, [0, 1], [0, 1], [2], [])).toEqual([[1], [0], []]);
  expect(related(2, [0, 1], [0], [1], [])).toEqual([[], []]);
  // As often as chance has it is not more often.
  expect(related(2, [0, 1])).toEqual([[], []]);
});

test('those that share more come first, of equals the weightier', () => {
  expect(related(4, [0, 2, 3], [0, 2, 3], [0, 1], [1], [1], [1])[0]).toEqual([2, 3]);
  expect(related(3, [0, 1], [0, 2], [0, 2], [], [1], [1, 2], [1])[0]).toEqual([2]);
});

test('at most eight are named; a section of more than forty concepts says nothing', () => {
  const list = (length: number): number[] => [...Array(length).keys()];
  expect(related(40, list(40), [0], list(40).slice(1))[1]).toHaveLength(8);
  expect(related(41, list(41), [0], list(41).slice(1))[1]).toEqual(list(41).slice(2, 2).concat([]));
});

/** Nearest sections, by article and section, of articles that mention concepts once in sections. */
function relatedSections(...texts: readonly (readonly (readonly number[])[])[]): number[][] {
  const indexes = texts.map((sections) => {
    const numbers = [...new Set(sections.flat())].sort((a, b) => a - b);
    return indexArticle(
      Object.fromEntries(
        numbers.map((number) => [
          `n${number}`,
          sections.flatMap((own, section) => (own.includes(number) ? mention(section) : [])),
        ]),
      ),
    );
  });
  const numbers = [...new Set(texts.flat(2))].sort((a, b) => a - b);
  const own = postingsOf(
    numbers,
    indexes,
    texts.map(({ length }) => length),
  );
  const find = readRelated(relateSections(own, conceptsOfSections(own)));
  return texts.flat().map((_, node) => [...find(node)]);
}

test('sections of other articles are related that share two rare concepts', () => {
  expect(relatedSections([[0, 1]], [[0, 1], [2]], [[3]])).toEqual([[1], [0], [], []]);
});

test('one shared concept must be most of both', () => {
  expect(relatedSections([[0]], [[0]], [[1]])).toEqual([[1], [0], []]);
  expect(relatedSections([[0, 2, 3]], [[0, 4, 5]], [[1]])).toEqual([[], [], []]);
});

test('sections of one article are not related, and each article has one', () => {
  expect(
    relatedSections(
      [
        [0, 1],
        [0, 1],
      ],
      [[2]],
    ),
  ).toEqual([[], [], []]);
  const found = relatedSections(
    [[0, 1]],
    [
      [0, 1],
      [0, 1],
    ],
    [[2]],
    [[3]],
  );
  expect(found[0]).toEqual([1]);
});

test('three are named, the nearest first', () => {
  const found = relatedSections(
    [[0, 1]],
    [[0, 1, 2]],
    [[0, 1]],
    [[0, 1, 2, 3]],
    [[0, 1]],
    [[4]],
    [[5]],
    [[6]],
  );
  expect(found[0]).toEqual([2, 4, 1]);
});
