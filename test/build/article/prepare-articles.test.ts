import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleSettings } from '../../../src/build/article/article-settings.ts';
import { type ArticleTools, prepareSeed } from '../../../src/build/article/prepare-articles.ts';
import { type KeyedSeed, readKeyed } from '../../../src/build/read-keyed.ts';
import { openStore } from '../../../src/cache/open-store.ts';
import { completeConfig } from '../../../src/config/complete-config.ts';
import { createHighlighter } from '../../../src/highlight/create-highlighter.ts';
import type { FilePath } from '../../../src/types/brand.ts';

/** As an extractor leaves it. */
const FLAT =
  '限流\n\n先看代码。\n\nfunc main() {\n\trun()\n}\n\n指标\n优化前\n优化后\nQPS\n12k\n30k\n';

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

test('an article comes out of the store as it was built, with its messages stored once', async () => {
  const puts: string[] = [];
  const put: ArticleTools['store']['put'] = (key, value) => {
    puts.push(String(value));
    tools.store.put(key, value);
  };
  const path = 'seeds/flat.md' as FilePath;
  await writeFile(join(root, path), FLAT);
  const seed = await readKeyed(path, tools);
  const { result } = await prepareSeed(seed, { ...tools, store: { ...tools.store, put } });
  const [message] = result.messages;
  expect(message).toBeDefined();
  const told = JSON.stringify(message);
  expect(puts.join('\n').split(told)).toHaveLength(2);
  expect((await prepareSeed(seed, tools)).result).toEqual(result);
});
