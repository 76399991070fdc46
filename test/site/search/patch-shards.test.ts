import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countShards } from '../../../src/site/search/count-shards.ts';
import { indexArticle } from '../../../src/site/search/index-article.ts';
import { relistShards } from '../../../src/site/search/list-shards.ts';
import { type IndexChange, patchShards } from '../../../src/site/search/patch-shards.ts';
import type { ArticleIndex } from '../../../src/types/search.ts';
import { readGold } from '../support/build-graph.ts';
import { buildIndex } from '../support/build-index.ts';
import { parseArticle } from '../support/parse-article.ts';

const word = fc.constantFrom(
  'goroutine',
  'goroutines',
  'go',
  '限流',
  '限流器',
  'sync.Pool',
  '锁',
  '\n\n## 熔断 Go\n\n',
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

function index(markdown: string): ArticleIndex {
  return indexArticle(parseArticle('a.md', markdown));
}

/** Patch the files of an index, and list them anew. */
async function patch(before: readonly ArticleIndex[], changes: readonly IndexChange[]) {
  const { files, list } = await buildIndex(before);
  const texts = new Map(files.map(({ path, text: old }) => [path, old]));
  const changed = patchShards(list, (path) => texts.get(path), changes) ?? new Map();
  return {
    files: files.map(({ path, text: old }) => ({ path, text: changed.get(path) ?? old })),
    list: relistShards(list, changed),
    changed,
  };
}

test('gives the same bytes as building anew', async () => {
  const pair = fc.tuple(text, text);
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 8 }), async (pairs) => {
      const before = pairs.map(([old]) => index(old));
      const after = pairs.map(([, fresh]) => index(fresh));
      const changes = pairs.map((_, article) => ({
        article,
        before: before[article] ?? index(''),
        after: after[article] ?? index(''),
      }));
      expect(await patch(before, changes)).toMatchObject(await buildIndex(after));
    }),
  );
});

test('changes only the files of the keys that changed', async () => {
  const before = readGold().map(indexArticle);
  const changed = readGold().map((article, number) =>
    number === 2
      ? parseArticle(article.path, `${article.markdown}\n\n新增一段灰度说明。`)
      : article,
  );
  const after = changed.map(indexArticle);
  const sizeOf = (all: readonly ArticleIndex[]) => all.reduce((sum, each) => sum + each.size, 0);
  expect(countShards(sizeOf(before))).toEqual(countShards(sizeOf(after)));
  const change = { article: 2, before: before[2] as ArticleIndex, after: after[2] as ArticleIndex };
  const patched = await patch(before, [change]);
  expect(patched).toMatchObject(await buildIndex(after));
  expect(patched.changed.size).toBeGreaterThan(0);
  expect(patched.changed.size).toBeLessThan(20);
});

test('gives up where a file cannot be read', async () => {
  const [before, after] = [index('# A\n\n限流'), index('# A\n\n熔断')];
  const { list } = await buildIndex([before]);
  expect(patchShards(list, () => undefined, [{ article: 0, before, after }])).toBeUndefined();
});
