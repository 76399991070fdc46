import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../src/build.ts';
import { loadConfig } from '../src/config/load-config.ts';
import type { BuildResult } from '../src/types/build.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-build-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

async function run(): Promise<BuildResult> {
  const config = await loadConfig(root, { base: '/docs/' }, {});
  return build({ ...config, diagrams: { ...config.diagrams, enabled: false } });
}

const page = (path: string): Promise<string> => readFile(join(root, 'dist', path), 'utf8');

async function listFiles(): Promise<Map<string, string>> {
  const names = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return new Map(files.map((file, i) => [file.slice(root.length + 6), texts[i] ?? '']));
}

const ARTICLES = {
  'seeds/10-first.md':
    '# 第一篇\n\n## 概览\n\n见 [第二篇](20-second.md#用法) 与 [概览](#概览)。\n\n## 概览\n\n`a < b && c`\n',
  'seeds/20-second.md':
    '---\ntitle: "<Second> & more"\nslug: second\ntags: [go]\n---\n\n## 用法\n\n```go\nfunc main() {}\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  'seeds/nested/third.txt': 'Third article\n\nSome plain text of the third article.\n',
};

describe('build', () => {
  test('gives a whole site: pages, links, ids, feeds', async () => {
    await put(ARTICLES);
    const result = await run();
    expect(result).toMatchObject({ articles: 3, diagrams: { failed: 0 } });
    const files = await listFiles();
    for (const name of ['index.html', '404.html', '.nojekyll', 'feed.xml', 'llms.txt']) {
      expect(files.has(name), name).toBe(true);
    }
    const first = await page('articles/10-first/index.html');
    expect(first).toContain('href="/docs/articles/second/#用法"');
    expect(first).toContain('id="概览"');
    expect(first).toContain('id="概览-1"');
    expect(first).toContain('a &#x3C; b &#x26;&#x26; c');
    const second = await page('articles/second/index.html');
    expect(second).toContain('&#x3C;Second> &#x26; more');
    expect(second).toMatch(/<span class="k\w+">func /);
    expect(second).not.toMatch(/ style="/);
    expect(await page('index.html')).toContain('href="/docs/articles/third/"');
  });

  test('has no link that leads nowhere', async () => {
    await put(ARTICLES);
    await run();
    const files = await listFiles();
    const broken: string[] = [];
    for (const name of files.keys()) {
      if (!name.endsWith('.html')) continue;
      const html = await page(name);
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      expect(ids.size, `${name} has an id twice`).toBe([...html.matchAll(/ id="/g)].length);
      for (const [, url = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
        const [path = '', hash = ''] = decodeURI(url).split('#');
        if (/^[a-z]+:/.test(url)) continue;
        const file =
          path === '' ? name : path.replace(/^\/docs\//, '').replace(/(^|\/)$/, '$1index.html');
        if (!files.has(file)) broken.push(`${name}: ${url}`);
        else if (hash && !(await page(file)).includes(` id="${hash}"`))
          broken.push(`${name}: ${url}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('lets nothing run that an article brings', async () => {
    await put({
      'seeds/evil.md': [
        '# Evil <img src=x onerror=alert(1)>',
        '<script>alert(2)</script> <style>*{display:none}</style> <iframe src="//evil"></iframe>',
        '[a](javascript:alert(3)) [b](data:text/html,x) <a href=" java&#10;script:alert(4)">c</a>',
        '<svg onload=alert(5)><a xlink:href="javascript:x">d</a></svg> <b style="x" onclick=y>e</b>',
        '```html\n</code></pre><script>alert(6)</script>\n```',
        '<form action=//evil><input name=q></form><a id="kg-search">f</a>',
      ].join('\n\n'),
    });
    const result = await run();
    const html = await page('articles/evil/index.html');
    const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(body).not.toMatch(/<script|<style|<iframe|<form|onerror=|onclick=|onload=| style=/i);
    expect(body).not.toMatch(/(?:href|src)="[^"]*(?:javascript|data):/i);
    expect(body).not.toContain('id="kg-search"');
    expect(body).toContain('&lt;<span');
    const rules = new Set(result.messages.map(({ ruleId }) => ruleId));
    expect([...rules]).toEqual(expect.arrayContaining(['unsafe-html', 'unsafe-url']));
  });

  test('reports what it cannot read and builds the rest', async () => {
    await put({ 'seeds/good.md': '# Good\n\nText.\n', 'seeds/empty.md': ' \n' });
    await writeFile(join(root, 'seeds/binary.txt'), Buffer.from([1, 0, 255, 254]));
    const result = await run();
    expect(result.articles).toBe(1);
    const errors = result.messages.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { path: 'seeds/binary.txt', ruleId: 'read-binary' },
      { path: 'seeds/empty.md', ruleId: 'read-empty' },
    ]);
  });

  test('gives the same bytes again, and writes nothing where nothing changed', async () => {
    await put(ARTICLES);
    await run();
    const before = await listFiles();
    expect((await run()).files).toMatchObject({ written: 0, removed: 0 });
    await rm(join(root, '.cache'), { recursive: true });
    expect((await run()).files).toMatchObject({ written: 0, removed: 0 });
    await rm(join(root, 'dist'), { recursive: true });
    await run();
    expect(await listFiles()).toEqual(before);
  });

  test('makes only what an edit touches, and what somebody damaged', async () => {
    await put(ARTICLES);
    await run();
    await put({ 'seeds/10-first.md': '# 第一篇\n\n## 概览\n\n改过的文字。\n' });
    const edited = await run();
    expect(edited.slowest.map(([path]) => path)).toEqual(['seeds/10-first.md']);
    expect(edited.files.unchanged).toBeGreaterThan(0);
    await writeFile(join(root, 'dist/articles/third/index.html'), 'damaged');
    await run();
    expect(await page('articles/third/index.html')).toContain('third article');
  });

  test('removes the pages of an article that is gone, and nothing of others', async () => {
    await put({ ...ARTICLES, 'dist/CNAME': 'example.org\n' });
    await run();
    await rm(join(root, 'seeds/20-second.md'));
    await run();
    const files = await listFiles();
    expect([...files.keys()].filter((name) => name.includes('second'))).toEqual([]);
    expect(await page('CNAME')).toBe('example.org\n');
  });

  test('takes a damaged cache for none', async () => {
    await put(ARTICLES);
    await run();
    const before = await listFiles();
    const store = join(root, '.cache/kintsugi/store');
    for (const entry of await readdir(store, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), 'rubbish');
    }
    await rm(join(root, 'dist'), { recursive: true });
    await run();
    expect(await listFiles()).toEqual(before);
  });
});
