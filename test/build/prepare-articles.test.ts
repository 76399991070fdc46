import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleSettings } from '../../src/build/article-settings.ts';
import { type ArticleTools, prepareSeed } from '../../src/build/prepare-articles.ts';
import { type KeyedSeed, readKeyed } from '../../src/build/read-keyed.ts';
import { openStore } from '../../src/cache/open-store.ts';
import { completeConfig } from '../../src/config/complete-config.ts';
import { createHighlighter } from '../../src/highlight/create-highlighter.ts';
import type { FilePath } from '../../src/types/brand.ts';

let root: string;
let tools: ArticleTools;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-prepare-'));
  await mkdir(join(root, 'seeds'));
  const config = completeConfig(root, {}, {});
  const storeDir = join(root, 'store');
  const highlighter = createHighlighter();
  tools = {
    ...{ config, version: 'test', storeDir, settings: articleSettings(config, 'test') },
    ...{ store: openStore(storeDir), highlighter: () => highlighter, recent: undefined },
  };
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function writeSeed(number: number): Promise<KeyedSeed> {
  const path = `seeds/${number}.md` as FilePath;
  await writeFile(join(root, path), `# 第 ${number} 篇\n\n限流。\n`);
  return readKeyed(path, tools);
}

test('the event loop has a turn after an article is built: native memory is given back there', async () => {
  // The first article loads what the others need.
  await prepareSeed(await writeSeed(0), tools);
  const seed = await writeSeed(1);
  let hadTurn = false;
  setImmediate(() => {
    hadTurn = true;
  });
  await prepareSeed(seed, tools);
  expect(hadTurn).toBe(true);
});
