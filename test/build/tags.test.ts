import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-tags-'));
  mkdirSync(join(root, 'seeds'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(articles: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, tags] of Object.entries(articles)) {
    writeFileSync(join(root, 'seeds', name), `---\ntags: [${tags}]\n---\n\n# ${name}\n\nText.\n`);
  }
  await build(await loadConfig(root, { base: '/docs/', url: 'https://a.example' }, {}));
}

function pageOf(path: string): string {
  return readFileSync(join(root, 'dist', path), 'utf8');
}

test('each tag has a page with its articles, which lead to it', async () => {
  await run({ 'a.md': 'Go, maps', 'b.md': 'go', 'c.md': '' });
  expect(pageOf('articles/b/index.html')).toContain('<a href="/docs/tags/go/" rel="tag">Go</a>');
  const go = pageOf('tags/go/index.html');
  expect(go.match(/<h2><a href="[^"]+"/g)).toEqual([
    '<h2><a href="/docs/articles/a/"',
    '<h2><a href="/docs/articles/b/"',
  ]);
  expect(go).toContain('<h1>Go</h1>');
  expect(pageOf('tags/index.html')).toContain('<a href="/docs/tags/maps/">maps</a>');
  expect(pageOf('index.html')).toContain('<a href="/docs/tags/go/">Go</a>');
  expect(pageOf('sitemap.xml')).toContain('https://a.example/docs/tags/go/');
});

test('a tag that no article has any more has no page', async () => {
  await run({ 'a.md': 'go', 'b.md': 'maps' });
  expect(existsSync(join(root, 'dist/tags/maps/index.html'))).toBe(true);
  await run({ 'b.md': '' });
  expect(existsSync(join(root, 'dist/tags/maps/index.html'))).toBe(false);
  await run({ 'a.md': '' });
  expect(existsSync(join(root, 'dist/tags'))).toBe(false);
  expect(pageOf('index.html')).not.toContain('/tags/');
});

test('a tag of many articles has several pages', async () => {
  const names = Array.from({ length: 101 }, (_, i) => `${String(i).padStart(3, '0')}.md`);
  await run(Object.fromEntries(names.map((name) => [name, 'go'])));
  expect(pageOf('tags/go/index.html')).toContain('href="/docs/tags/go/page/2/"');
  expect(pageOf('tags/go/page/2/index.html')).toContain('href="/docs/articles/100/"');
});
