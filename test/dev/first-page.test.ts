import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createDevServer } from '../../src/dev/create-dev-server.ts';
import type { RunningServer } from '../../src/dev/preview.ts';
import type { Message } from '../../src/types/message.ts';

let root = '';
let server: RunningServer;
const noise: string[] = [];
let problems: readonly Message[] = [];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kintsugi-first-'));
  mkdirSync(join(root, 'seeds'));
  const code = '```js\nconst x = 1;\n```\n';
  write('a.md', `# First\n\nText, see [the second](b.md).\n\n${code}`);
  write('b.md', '---\nslug: named\n---\n\n# Second\n\nMore text.\n');
  write('c.md', '---\ndraft: true\n---\n\n# Third\n\nNot yet.\n');
  server = await createDevServer({
    loadConfig: () => loadConfig(root, {}, {}),
    port: 0,
    notify: (text) => noise.push(text),
    onProblems: (messages) => {
      problems = messages;
    },
  });
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
  expect(noise).toEqual([]);
});

function write(name: string, text: string): void {
  writeFileSync(join(root, 'seeds', name), text);
}

async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(new URL(path, server.url));
  return { status: response.status, text: await response.text() };
}

test('the first page has its text at once, and all that other articles give it later', async () => {
  const first = await get('articles/a/');
  expect(first.status).toBe(200);
  expect(first.text).toMatch(/Text, see[\s\S]*const/);
  await vi.waitFor(
    async () => {
      const { text } = await get('articles/a/');
      expect(text).toContain('href="/articles/named/"');
      expect(text).toMatch(/<span class="[^"]+">const <\/span>/);
    },
    { timeout: 20_000, interval: 100 },
  );
}, 30_000);

test('the first page is found by the name that its file gives it', async () => {
  const { status, text } = await get('articles/named/');
  expect([status, text.includes('More text.')]).toEqual([200, true]);
});

test.each([
  ['a draft', 'articles/c/'],
  ['the name of a file that gives itself another', 'articles/b/'],
  ['no article at all', 'articles/none/'],
])('%s has no page, even as the first one', async (_, path) => {
  expect((await get(path)).status).toBe(404);
});

test('an address without the slash at its end leads to the page', async () => {
  const response = await fetch(new URL('articles/a?from=mail', server.url), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([
    302,
    '/articles/a/?from=mail',
  ]);
  expect((await get('articles/none')).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE'])('a page can only be read: %s is refused', async (method) => {
  for (const path of ['articles/a/', '../elsewhere/']) {
    const response = await fetch(new URL(path, server.url), { method, redirect: 'manual' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
  const head = await fetch(new URL('articles/a/', server.url), { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('an article that comes and goes is followed without anybody looking', async () => {
  expect((await get('articles/new/')).status).toBe(404);
  write('new.md', '# New\n\nFresh text.\n');
  const isThere = (status: number) =>
    vi.waitFor(async () => expect((await get('articles/new/')).status).toBe(status), {
      timeout: 20_000,
      interval: 100,
    });
  await isThere(200);
  rmSync(join(root, 'seeds/new.md'));
  await isThere(404);
}, 50_000);

test('errors are named without anybody looking, until they are mended', async () => {
  const rules = () => problems.map(({ ruleId, path }) => [ruleId, path]);
  const areNow = (expected: readonly unknown[]) =>
    vi.waitFor(() => expect(rules()).toEqual(expected), { timeout: 20_000, interval: 100 });
  write('d.md', '---\ntitle: "open\n---\n\nText.\n');
  write('e.md', '');
  await areNow([
    ['front-matter-syntax', 'seeds/d.md'],
    ['read-empty', 'seeds/e.md'],
  ]);
  write('d.md', '---\ntitle: "closed"\n---\n\nText.\n');
  rmSync(join(root, 'seeds/e.md'));
  await areNow([]);
}, 50_000);
