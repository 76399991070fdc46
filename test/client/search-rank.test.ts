import { expect, test } from 'vitest';
import type { Found } from '../../src/client/search-find.ts';
import { rankPages } from '../../src/client/search-rank.ts';
import type { Posting } from '../../src/types/search.ts';

type Said = Omit<Posting, 'count' | 'inTitle'> & Partial<Posting>;

function found(...said: readonly Said[]): Found {
  const all: Found = new Map();
  for (const each of said) {
    const posting = { count: 1, inTitle: false, ...each };
    const sections = all.get(each.article) ?? new Map<number, Posting>();
    all.set(each.article, sections.set(each.section, posting));
  }
  return all;
}

const order = (...terms: readonly Found[]): number[] =>
  rankPages(terms, 100).map(({ article }) => article);

test('an article lacks no term', () => {
  const first = found({ article: 1, section: 0 }, { article: 2, section: 0 });
  expect(order(first, found({ article: 2, section: 5 }))).toEqual([2]);
  expect(order()).toEqual([]);
});

test('titles come before many mentions, equals in the order of the site', () => {
  const said = found(
    { article: 4, section: 0 },
    { article: 3, section: 0 },
    { article: 2, section: 0, count: 15 },
    { article: 1, section: 0, inTitle: true },
  );
  expect(order(said)).toEqual([1, 2, 3, 4]);
});

test('a section that has all terms comes before more mentions apart', () => {
  const together = [
    { article: 2, section: 7 },
    { article: 2, section: 3, count: 3 },
  ];
  const one = found({ article: 1, section: 0, count: 3 }, ...together);
  const two = found({ article: 1, section: 1, count: 3 }, { article: 2, section: 7 });
  const [best] = rankPages([one, two], 100);
  expect(best).toMatchObject({ article: 2 });
  expect(best?.sections.map(({ section, terms }) => [section, terms])).toEqual([
    [7, [0, 1]],
    [3, [0]],
  ]);
});

test('a rare term weighs more than a common one', () => {
  const common = Array.from({ length: 50 }, (_, section) => ({ article: 9, section }));
  const said = [
    { article: 1, section: 0 },
    { article: 2, section: 0 },
  ];
  const often = found(...common, ...said, { article: 2, section: 1 });
  const rarely = found(...said, { article: 1, section: 1 });
  const [, , ...rest] = rankPages([often, rarely], 100).flatMap(({ sections }) =>
    sections.map(({ score }) => score),
  );
  expect(rest).toHaveLength(2);
  expect(rankPages([rarely, often], 100)[0]?.sections[1]?.score).toBeGreaterThan(
    rankPages([often, rarely], 100)[1]?.sections[1]?.score ?? 0,
  );
});
