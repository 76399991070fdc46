import { expect, test } from 'vitest';
import { findTerm } from '../../src/client/search-find.ts';
import type { QueryTerm, QueryWord } from '../../src/client/search-parse.ts';
import type { SearchSource } from '../../src/client/search-source.ts';
import type { Posting } from '../../src/types/search.ts';

function said(article: number, section: number, count = 1, inTitle = false): Posting {
  return { article, section, count, inTitle };
}

/** An index of common words and pairs, each with its postings. */
function source(postings: Readonly<Record<string, readonly Posting[]>>): SearchSource {
  // Neither the texts nor what is known of the index is asked for.
  return {
    postings: async (key: string) => postings[key] ?? [],
    words: async (part: string) =>
      Object.keys(postings).flatMap((word) => (word.includes(part) ? [[word, ''] as const] : [])),
  } as Partial<SearchSource> as SearchSource;
}

function term(pairs: readonly string[], ...words: readonly QueryWord[]): QueryTerm {
  return { text: '', pairs, words };
}

function word(text: string, openBefore = true, openAfter = true): QueryWord {
  return { text, openBefore, openAfter };
}

async function found(wanted: QueryTerm, postings: Parameters<typeof source>[0]) {
  const all = await findTerm(wanted, source(postings));
  return [...all].flatMap(([, sections]) => [...sections.values()]);
}

const words = {
  pool: [said(0, 0)],
  pools: [said(1, 0)],
  threadpool: [said(2, 0)],
  apools: [said(3, 0)],
};

test.each([
  [true, true, [0, 1, 2, 3]],
  [false, true, [0, 1]],
  [true, false, [0, 2]],
  [false, false, [0]],
])('a word may go on before: %s, behind: %s', async (before, after, articles) => {
  const postings = await found(term([], word('pool', before, after)), words);
  expect(postings.map(({ article }) => article).sort()).toEqual(articles);
});

test('a word of two letters is looked up as it is', async () => {
  expect(await found(term([], word('go')), { go: [said(1, 2)], gopher: [said(3, 4)] })).toEqual([
    said(1, 2),
  ]);
});

test('sections have all keys of a term, as often as the rarest', async () => {
  const postings = {
    限流: [said(0, 1, 5), said(0, 2, 5, true), said(1, 0)],
    流量: [said(0, 1, 2, true), said(0, 2, 3, true), said(1, 1)],
  };
  expect(await found(term(['限流', '流量']), postings)).toEqual([
    said(0, 1, 2),
    said(0, 2, 3, true),
  ]);
});

test('what several words say of a section adds up', async () => {
  const postings = { pool: [said(0, 0, 2)], pools: [said(0, 0, 3, true)] };
  expect(await found(term([], word('pool')), postings)).toEqual([said(0, 0, 5, true)]);
});

test('of many common words 24 are looked up: the word itself, its beginnings, short ones first', async () => {
  const names = [
    'xpool',
    ...Array.from({ length: 30 }, (_, i) => `pool${'s'.repeat(30 - i)}`),
    'pool',
  ];
  const postings = Object.fromEntries(names.map((name, i) => [name, [said(i, 0)]]));
  const articles = (await found(term([], word('pool')), postings)).map(({ article }) => article);
  expect(articles.sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => 8 + i));
});
