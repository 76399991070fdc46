import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../../src/build.ts';
import { loadConfig } from '../../../src/config/load-config.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-recall-'));
  await mkdir(join(root, 'seeds'));
  for (const name of ['a', 'b', 'c', 'd'])
    await put(name, text(name, '用 gRPC 与 etcd 实现限流。'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

function text(name: string, last: string): string {
  const body = '令牌桶与滑动窗口都能限流。goroutine 与 Kubernetes 配合 etcd。';
  return `# 第 ${name} 篇\n\n## 限流\n\n${body}\n\n## 服务\n\n${last}\n`;
}

function put(name: string, content: string): Promise<void> {
  return writeFile(join(root, 'seeds', `${name}.md`), content);
}

async function buildSite(folders: { outDir: string; cacheDir: string }) {
  const config = await loadConfig(root, {}, {});
  const { outDir, cacheDir } = folders;
  const diagrams = { ...config.diagrams, enabled: false };
  await build({ ...config, diagrams, outDir: join(root, outDir), cacheDir: join(root, cacheDir) });
  const files = new Map<string, string>();
  const all = await readdir(join(root, outDir), { recursive: true, withFileTypes: true });
  for (const entry of all.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(join(root, outDir), path), await readFile(path, 'latin1'));
  }
  return files;
}

test('a build that recalls links writes what a build from nothing writes', async () => {
  const edits: readonly [name: string, content: string][] = [
    ['b', text('b', '用 gRPC 与 etcd 实现限流。\n\n再改一处。')],
    ['b', text('b', '用 gRPC 与 Kubernetes 实现熔断。')],
    ['c', text('改名', '[上一篇](./a.md) 用 etcd。')],
    ['c', text('改名', '用 etcd。')],
  ];
  await buildSite({ outDir: 'dist', cacheDir: 'cache' });
  for (const [i, [name, content]] of edits.entries()) {
    await put(name, content);
    const later = await buildSite({ outDir: 'dist', cacheDir: 'cache' });
    const clean = await buildSite({ outDir: `clean-${i}`, cacheDir: `clean-cache-${i}` });
    expect([...later.keys()].sort()).toEqual([...clean.keys()].sort());
    for (const [path, content] of clean) expect(later.get(path), path).toBe(content);
  }
}, 60_000);
