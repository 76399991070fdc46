import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runQuery, type SearchResult } from '../../src/client/search-query.ts';
import { articleRoute } from '../../src/site/article-route.ts';
import type { Article } from '../../src/types/article.ts';
import { readGold } from '../site/support/build-graph.ts';
import { buildSearch, openMemory } from '../site/support/build-search.ts';

interface Query {
  readonly query: string;
  readonly best: readonly { readonly article: string; readonly section: string }[];
}

/** Articles whose results the dialog shows first. */
const FIRST = 6;

const queries: readonly Query[] = JSON.parse(
  readFileSync(new URL('../fixtures/search/queries.json', import.meta.url), 'utf8'),
);
const articles = readGold();
const files = await buildSearch(articles);
const source = await openMemory(files);

async function search(query: string): Promise<readonly SearchResult[]> {
  const answer = await runQuery(query, source);
  return answer.show(0, answer.pages);
}

function fullText(article: Article): string {
  const sections = article.sections.map(({ title, text, code }) =>
    [title, text, ...code.map((block) => block.value)].join('\n'),
  );
  return [article.title, ...sections].join('\n').toLowerCase();
}

const texts = new Map(articles.map((each) => [articleRoute(each.slug), fullText(each)]));

/** The truth: articles whose text has every term, by plain search for substrings. */
function pagesThatSay(query: string): string[] {
  const terms = query.toLowerCase().split(' ');
  return [...texts]
    .filter(([, text]) => terms.every((term) => text.includes(term)))
    .map(([route]) => route)
    .sort();
}

async function pagesFound(query: string): Promise<string[]> {
  return [...new Set((await search(query)).map((result) => String(result.route)))].sort();
}

/**
 * One or two letters, or one Chinese character, between marks are too short for a key of their own;
 * quotes are what people put around what they look for.
 */
function hasShortRun(part: string): boolean {
  const words = part.split(/[^\p{L}\p{M}\p{N}_]+/u).filter(Boolean);
  const isShort = (word: string) => [...word].length < (/\p{Script=Han}/u.test(word) ? 2 : 3);
  return words.length === 0 || words.some(isShort) || /["'`“”‘’「」《》]/.test(part);
}

describe('runQuery', () => {
  test.each(queries.map((each) => each.query))(
    'finds exactly the pages that say %s',
    async (query) => {
      expect(await pagesFound(query)).toEqual(pagesThatSay(query));
    },
  );

  test('shows the best section first', async () => {
    const wrong: string[] = [];
    const answered = queries.filter((each) => each.best.length > 0);
    for (const { query, best } of answered) {
      const [first] = await search(query);
      const title = first?.title.map(([text]) => text).join('');
      const isBest = best.some(
        (each) => first?.route.includes(each.article) && title === each.section,
      );
      if (!isBest) wrong.push(`${query} → ${first?.route} ${title}`);
    }
    expect(wrong.length / answered.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('loads little, in few requests, of an index of few files', async () => {
    // Each costs a build more to make than what is in it.
    expect(files.size / articles.length).toBeLessThan(10);
    for (const { query } of queries) {
      const sizes: number[] = [];
      const fresh = await openMemory(files, (_, size) => sizes.push(size));
      await (await runQuery(query, fresh)).show(0, FIRST);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(sizes.length, query).toBeLessThan(20);
      expect(total / 1024, query).toBeLessThan(150);
    }
  });

  test('finds any part of any text, and only where it stands', async () => {
    const lines = articles.flatMap((article) =>
      article.sections.flatMap((section) => section.text.split('\n')),
    );
    const parts = fc
      .tuple(fc.constantFrom(...lines), fc.nat(200), fc.integer({ min: 3, max: 9 }))
      .map(([line, from, length]) => line.slice(from % line.length).slice(0, length))
      .map((part) => part.trim().split(/\s+/)[0] ?? '')
      .filter((part) => [...part].length > 2 && !hasShortRun(part));
    await fc.assert(
      fc.asyncProperty(parts, async (part) => {
        expect(await pagesFound(part), part).toEqual(pagesThatSay(part));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ['锁', 'a single character'],
    ['GOROUTINE', 'capitals'],
    ['ｇＲＰＣ', 'full width'],
    ['  gRPC   拦截器 ', 'spaces'],
    ['"sync.Pool"', 'marks'],
  ])('understands %s (%s)', async (query) => {
    const plain = query.normalize('NFKC').replaceAll('"', '').trim().replace(/\s+/g, ' ');
    expect(await pagesFound(query)).toEqual(pagesThatSay(plain));
  });

  test.each(['', '   ', '。', '+-'])('finds nothing for %j', async (query) => {
    expect((await runQuery(query, source)).pages).toBe(0);
  });

  test('marks what was asked for in title and context', async () => {
    const [first] = await search('分布式锁');
    expect(first?.title).toEqual([
      ['分布式锁', true],
      ['实现要点', false],
    ]);
    expect(first?.hash).toBe('分布式锁实现要点');
    for (const result of await search('goroutine 泄漏')) {
      const hits = [...result.title, ...result.excerpt].filter(([, isHit]) => isHit);
      expect(hits.length).toBeGreaterThan(0);
    }
  });
});
