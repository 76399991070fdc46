import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { preview } from '../../src/dev/preview.ts';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../../src/diagrams/browser/start-browser.ts';

// The browser is unpacked once for all tests.
const cacheDir = resolve(import.meta.dirname, '../../node_modules/.cache/kintsugi');
const closers: (() => Promise<unknown>)[] = [];
let browser: Browser;
let url = '';

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-search-'));
  closers.unshift(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'seeds'));
  await cp(resolve(import.meta.dirname, '../fixtures/gold'), join(root, 'seeds'), {
    recursive: true,
  });
  const loaded = await loadConfig(root, { base: '/docs/' }, {});
  const config = { ...loaded, cacheDir, diagrams: { ...loaded.diagrams, enabled: false } };
  await build(config);
  const server = await preview(config, { port: 0 });
  closers.unshift(() => server.close());
  const running = await startBrowser(findBrowsers(undefined, cacheDir), () => undefined);
  closers.unshift(() => running.close());
  browser = running.browser;
  url = server.url;
}, 120_000);

afterAll(async () => {
  for (const close of closers) await close();
});

/** Open the front page and the search on it. */
async function openSearch(): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.keyboard.press('/');
  await page.waitForSelector('dialog#search[open]');
  return { page, problems };
}

function status(page: Page, text: RegExp): Promise<unknown> {
  return page.waitForFunction(
    (source) =>
      new RegExp(source).test(document.querySelector('.search-status')?.textContent ?? ''),
    { timeout: 5_000 },
    text.source,
  );
}

test('finds a Chinese term from the keyboard and goes to its section', async () => {
  const { page, problems } = await openSearch();
  await page.keyboard.type('分布式锁');
  await status(page, /\d/);
  expect(await page.$eval('#search-results b', (title) => title.innerHTML)).toBe(
    '<mark>分布式锁</mark>实现要点',
  );
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  const hash = decodeURIComponent(new URL(page.url()).hash).slice(1);
  expect(new URL(page.url()).pathname).toMatch(/^\/docs\/articles\/003/);
  expect(await page.evaluate((id) => document.getElementById(id)?.tagName, hash)).toBe('H4');
  expect(problems).toEqual([]);
  await page.close();
});

test('moves through the results, and says so to a screen reader', async () => {
  const { page } = await openSearch();
  await page.keyboard.type('goroutine 泄漏');
  await status(page, /\d/);
  await page.keyboard.press('ArrowDown');
  const [active, selected] = await page.evaluate(() => [
    document.querySelector('#search input')?.getAttribute('aria-activedescendant'),
    document.querySelector('#search [aria-selected=true]')?.id,
  ]);
  expect(active).toBe('search-result-1');
  expect(selected).toBe('search-result-1');
  await page.evaluate(axe.source);
  const found = await page.evaluate('axe.run("#search").then((result) => result.violations)');
  expect(found).toEqual([]);
  await page.close();
});

test('says that nothing was found', async () => {
  const { page } = await openSearch();
  await page.keyboard.type('限流与熔断');
  await status(page, /限流与熔断/);
  expect(await page.$('#search-results li')).toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.$('dialog#search[open]')).toBeNull();
  await page.close();
});

test('shows the first result within a tenth of a second', async () => {
  const { page } = await openSearch();
  await page.keyboard.type('熔断');
  await status(page, /\d/);
  const times: number[] = [];
  for (const query of ['sync.Pool', 'gRPC', '令牌桶', 'pprof', '泛型']) {
    times.push(await page.evaluate(timeQuery, query));
  }
  // From the last key, the pause for the next one included. The quickest of several queries:
  // whatever else the machine does only adds to it.
  expect(Math.min(...times)).toBeLessThan(100);
  await page.close();
});

/** Runs in the page: milliseconds from the last key to the first result. */
async function timeQuery(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#search input');
  const list = document.querySelector('#search-results');
  if (!input || !list) throw new Error('No search');
  input.value = query;
  const start = performance.now();
  const shown = new Promise((resolve) => {
    new MutationObserver(() => {
      if (list.querySelector('mark')?.textContent === query) resolve(undefined);
    }).observe(list, { childList: true });
  });
  input.dispatchEvent(new InputEvent('input'));
  await shown;
  return performance.now() - start;
}
