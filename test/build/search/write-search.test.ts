import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../../src/build.ts';
import { loadConfig } from '../../../src/config/load-config.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-search-'));
  await mkdir(join(root, 'seeds'));
  for (let number = 0; number < 12; number += 1) {
    const text = `# 第 ${number} 篇\n\n## 限流\n\n令牌桶 goroutine${number}\n\n## 熔断\n\n用 gRPC。\n`;
    await writeFile(seed(number), text);
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

function seed(number: number): string {
  return join(root, 'seeds', `${String(number).padStart(2, '0')}.md`);
}

/** Build and read all files of the search index. */
async function buildSearch(force = false): Promise<ReadonlyMap<string, string>> {
  const config = await loadConfig(root, {}, {});
  await build({ ...config, diagrams: { ...config.diagrams, enabled: false } }, { force });
  const folder = join(config.outDir, 'search');
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path, await readFile(path, 'utf8'));
  }
  return files;
}

test('a later build gives the same index as a build from nothing', async () => {
  const first = await buildSearch();
  expect(first.size).toBeGreaterThan(12);
  const edits = [
    '令牌桶 goroutine 泄漏',
    '滑动窗口',
    '',
    '## 一\n\n一致性哈希\n\n## 二\n\nsync.Pool',
  ];
  for (const text of edits) {
    await writeFile(seed(5), `# 第 5 篇\n\n## 限流\n\n${text}\n`);
    const later = await buildSearch();
    expect(later).not.toEqual(first);
    expect(later).toEqual(await buildSearch(true));
  }
}, 60_000);

test('an article more makes a new index', async () => {
  await writeFile(seed(3).replace('03.md', '03b.md'), '# 新篇\n\n灰度\n');
  expect(await buildSearch()).toEqual(await buildSearch(true));
}, 60_000);
