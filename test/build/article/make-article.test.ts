import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleSettings } from '../../../src/build/article/article-settings.ts';
import { loadRecord } from '../../../src/build/article/keep-record.ts';
import { articleMaker } from '../../../src/build/article/make-article.ts';
import type { ArticleTools } from '../../../src/build/article/prepare-articles.ts';
import { type KeyedSeed, readKeyed } from '../../../src/build/read-keyed.ts';
import { loadSearchIndex, searchKey } from '../../../src/build/search/search-entry.ts';
import { openStore } from '../../../src/cache/open-store.ts';
import { completeConfig } from '../../../src/config/complete-config.ts';
import { createHighlighter } from '../../../src/highlight/create-highlighter.ts';
import type { FilePath } from '../../../src/types/brand.ts';

let root = '';
let tools: ArticleTools;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-make-'));
  const config = completeConfig(root, {}, {});
  const storeDir = join(root, 'store');
  tools = {
    ...{ config, version: 'test', storeDir, settings: articleSettings(config, 'test') },
    ...{ store: openStore(storeDir), highlighter: () => createHighlighter(), recent: undefined },
  };
});
afterAll(() => rmSync(root, { recursive: true }));

async function make(name: string, text: string): Promise<KeyedSeed> {
  writeFileSync(join(root, name), text);
  const { seed } = await articleMaker(tools)(await readKeyed(name as FilePath, tools));
  return seed;
}

test('an article leaves its record and its search index in the store', async () => {
  const seed = await make('a.md', '# 限流\n\n令牌桶。\n');
  expect(loadRecord(seed, tools)?.summary?.title).toBe('限流');
  expect(loadSearchIndex(searchKey(seed), tools)?.buckets.join('')).toContain('令牌');
});

test('a draft leaves a record and no search index', async () => {
  const seed = await make('b.md', '---\ndraft: true\n---\n\n# 草稿\n');
  expect(loadRecord(seed, tools)).toMatchObject({ path: 'b.md', messages: [] });
  expect(loadSearchIndex(searchKey(seed), tools)).toBeUndefined();
});
