import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createDevServer } from '../../src/dev/create-dev-server.ts';
import type { RunningServer } from '../../src/dev/preview.ts';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../../src/diagrams/browser/start-browser.ts';
import type { Message } from '../../src/types/message.ts';

const cacheDir = resolve(import.meta.dirname, '../../node_modules/.cache/kintsugi');
const gold = resolve(import.meta.dirname, '../fixtures/gold');

let root = '';
let server: RunningServer;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;
let problems: readonly Message[] = [];
const noise: string[] = [];

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(root, name), text);
}

/** Wait until the page satisfies an expression; a failure shows what it says instead. */
async function until(expression: string): Promise<void> {
  await page.waitForFunction(expression, { timeout: 20_000, polling: 20 });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-dev-'));
  await mkdir(join(root, 'seeds'));
  const [name = ''] = await readdir(gold);
  // Drawings come when they are ready, and would make the waiting long on a busy machine.
  const article = await readFile(join(gold, name), 'utf8');
  await write('seeds/long.md', article.replace(/```mermaid\n[\s\S]*?\n```\n/g, ''));
  await write('seeds/short.md', '# Short\n\nFirst words.\n');
  server = await createDevServer({
    loadConfig: async () => ({ ...(await loadConfig(root, {}, {})), cacheDir }),
    port: 0,
    notify: (text) => noise.push(text),
    onProblems: (messages) => {
      problems = messages;
    },
  });
  const running = await startBrowser(findBrowsers(undefined, cacheDir), () => undefined);
  browser = running.browser;
  closeBrowser = running.close;
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
}, 60_000);

afterAll(async () => {
  await closeBrowser?.();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

describe('the preview', () => {
  test('shows an edit in place and keeps what was scrolled to', async () => {
    await page.goto(`${server.url}articles/long/`, { waitUntil: 'networkidle0' });
    await page.evaluate('document.querySelectorAll("h3")[12].scrollIntoView({behavior:"instant"})');
    await page.evaluate('window.same = document.querySelectorAll("h3")[12]');
    const top = await page.evaluate('window.same.getBoundingClientRect().top');
    const source = await readFile(join(root, 'seeds/long.md'), 'utf8');
    await write('seeds/long.md', source.replace('Go语言以简洁', 'EDITED Go语言以简洁'));
    await until('document.querySelector(".prose").textContent.includes("EDITED")');
    expect(await page.evaluate('window.same.isConnected')).toBe(true);
    expect(await page.evaluate('window.same.getBoundingClientRect().top')).toBe(top);
  }, 60_000);

  test('shows new, renamed and removed articles', async () => {
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    await write('seeds/fresh.md', '# Fresh article\n\nText.\n');
    await until('document.body.textContent.includes("Fresh article")');
    await rm(join(root, 'seeds/fresh.md'));
    await until('!document.body.textContent.includes("Fresh article")');
  }, 60_000);

  test('follows decisions about a repair, and their removal', async () => {
    const text = `Keeping connections
A pool keeps connections that are costly to open, and hands them out again.
It is asked for one, and gives one.
select first
select second
When it is full it waits until one comes back, or until the time is up.
`;
    await write('seeds/plain.txt', text);
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    await until('document.querySelector("a[href$=\'articles/plain/\']") !== null');
    await page.goto(`${server.url}articles/plain/`, { waitUntil: 'networkidle0' });
    await write('seeds/plain.repair.yml', '- {at: "It is asked…", as: heading, depth: 4}\n');
    await until('document.querySelector(".prose h4")?.textContent.includes("It is asked")');
    await rm(join(root, 'seeds/plain.repair.yml'));
    await until('!document.querySelector(".prose h4")');
    await rm(join(root, 'seeds/plain.txt'));
  }, 60_000);

  test('shows images beside an article, and follows them', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    await write('seeds/short.md', '# Short\n\n![Dot](dot.gif)\n');
    await page.goto(`${server.url}articles/short/`, { waitUntil: 'networkidle0' });
    await writeFile(join(root, 'seeds/dot.gif'), gif);
    await until('document.querySelector(".prose img")?.naturalWidth === 1');
    expect(await page.evaluate('document.querySelector(".prose img").width')).toBe(1);
  }, 60_000);

  test('gives new code its button, and shows no failure before a diagram is drawn', async () => {
    await page.goto(`${server.url}articles/short/`, { waitUntil: 'networkidle0' });
    const code = '```js\nconst x = 1;\n```\n';
    const diagram = '```mermaid\nflowchart LR\n  early --> late\n```\n';
    await page.evaluate(`
      window.failed = false;
      new MutationObserver(() => {
        window.failed ||= document.querySelector('.diagram-failed') !== null;
      }).observe(document.body, { childList: true, subtree: true });
    `);
    await write('seeds/short.md', `# Short\n\nFirst words.\n\n${code}\n${diagram}`);
    await until('document.querySelectorAll(".code .copy").length === 1');
    await until('document.querySelector(".diagram svg") !== null');
    await write('seeds/short.md', `# Short\n\nFirst words.\n\n${code}\n${code}\n${diagram}`);
    await until('document.querySelectorAll(".code .copy").length === 2');
    expect(await page.evaluate('window.failed')).toBe(false);
  }, 60_000);

  test('shows a mistake in an overlay and in the terminal until it is mended', async () => {
    await page.goto(`${server.url}articles/short/`, { waitUntil: 'networkidle0' });
    await write('seeds/short.md', '---\ntitle: "open\n---\n\n# Short\n\nSecond words.\n');
    await until('document.querySelector("vite-error-overlay") !== null');
    const overlay = await page.evaluate(
      'document.querySelector("vite-error-overlay").shadowRoot.textContent',
    );
    expect(overlay).toContain('Front matter is no valid YAML');
    expect(overlay).toContain('seeds/short.md:2');
    expect(problems).toMatchObject([{ ruleId: 'front-matter-syntax', path: 'seeds/short.md' }]);
    await write('seeds/short.md', '---\ntitle: "closed"\n---\n\nThird words.\n');
    await until('document.body.textContent.includes("Third words")');
    await until('document.querySelector("vite-error-overlay") === null');
    expect(problems).toEqual([]);
  }, 60_000);

  test('names in the terminal what has no page', async () => {
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    await writeFile(join(root, 'seeds/old.txt'), Buffer.from('Title\ncaf\u00e9\n', 'latin1'));
    await expect
      .poll(() => problems, { timeout: 20_000 })
      .toMatchObject([{ ruleId: 'read-encoding', path: 'seeds/old.txt' }]);
    expect(await page.evaluate('document.querySelector("vite-error-overlay")')).toBeNull();
    await rm(join(root, 'seeds/old.txt'));
    await expect.poll(() => problems, { timeout: 20_000 }).toEqual([]);
  }, 60_000);

  test('names in the terminal the broken links of the article that is shown', async () => {
    await page.goto(`${server.url}articles/short/`, { waitUntil: 'networkidle0' });
    await write('seeds/short.md', '# Short\n\n[Away](nowhere.md), [in](long.md#nothing)\n');
    await expect
      .poll(() => problems.map(({ ruleId }) => ruleId), { timeout: 20_000 })
      .toEqual(['link-target-missing', 'link-anchor-missing']);
    expect(await page.evaluate('document.querySelector("vite-error-overlay")')).toBeNull();
    await write('seeds/short.md', '# Short\n\nFirst words.\n');
    await expect.poll(() => problems, { timeout: 20_000 }).toEqual([]);
  }, 60_000);

  test('says in the place of a page why a template fails, until it is mended', async () => {
    await page.goto(`${server.url}articles/short/`, { waitUntil: 'networkidle0' });
    await mkdir(join(root, 'templates'), { recursive: true });
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/short/')) asked += 1;
    });
    await write('templates/footer.ts', 'export function Footer(props) { return props.no.such; }');
    await until('document.querySelector("pre")?.textContent.includes("reading \'such\'")');
    const after = asked;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // It asked again and again for the page that fails.
    expect(asked - after).toBeLessThan(4);
    expect(noise.splice(0).join('\n')).toContain('templates/footer.ts');
    await write(
      'templates/footer.ts',
      'export function Footer() { return { type: "text", value: "MENDED" }; }',
    );
    await until('document.body.textContent.includes("MENDED")');
    await until('document.styleSheets.length > 0 && document.querySelector(".prose") !== null');
    await rm(join(root, 'templates/footer.ts'));
    await until('!document.body.textContent.includes("MENDED")');
  }, 60_000);

  test('shows an edit of styles, templates and the configuration', async () => {
    await page.goto(`${server.url}articles/short/`, { waitUntil: 'networkidle0' });
    await mkdir(join(root, 'templates/styles'), { recursive: true });
    await write('templates/styles/own.css', 'body { outline: 3px solid rgb(1, 2, 3) }');
    await until('getComputedStyle(document.body).outlineColor === "rgb(1, 2, 3)"');
    await write(
      'templates/not-found.ts',
      'export function NotFound() { return [{ type: "text", value: "OWN 404" }]; }',
    );
    await page.goto(`${server.url}nowhere/`, { waitUntil: 'networkidle0' });
    await until('document.body.textContent.includes("OWN 404")');
    await write('site.config.ts', 'export default { title: "Renamed site" };');
    await until('document.title.includes("Renamed site")');
    await write('site.config.ts', 'export default { titel: "Wrong" };');
    await until('document.querySelector("vite-error-overlay") !== null');
    await write('site.config.ts', 'export default { title: "Right site" };');
    await until('document.title.includes("Right site")');
    await until('document.querySelector("vite-error-overlay") === null');
  }, 60_000);

  test('answers this machine only, and only with what belongs to the site', async () => {
    const status = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(new URL(path, server.url), { headers, redirect: 'manual' })).status;
    expect(await status('/articles/short/')).toBe(200);
    expect(await status('/seeds/short.md')).toBe(404);
    expect(await status('/site.config.ts')).toBe(404);
    expect(await status(`/@fs${join(root, 'site.config.ts')}`)).toBeGreaterThanOrEqual(403);
    expect(await status('/@fs/etc/passwd')).toBe(403);
    expect(await status('/', { origin: 'https://evil.example' })).toBe(403);
  });

  test('says nothing unasked', () => {
    expect(noise.filter((text) => !/browser|chromium/i.test(text))).toEqual([]);
  });
});
