import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(['000', '001', '002', '003', '004'], [], false);
}, 120_000);

afterAll(() => site.close());

/** Open the front page and the search on it. */
async function openSearch(): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const page = await site.browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(site.url, { waitUntil: 'networkidle0' });
  await page.keyboard.press('/');
  await page.waitForSelector('dialog#kg-search[open]');
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
  expect(await page.$eval('#kg-search-results b', (title) => title.innerHTML)).toBe(
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
    document.querySelector('#kg-search input')?.getAttribute('aria-activedescendant'),
    document.querySelector('#kg-search [aria-selected=true]')?.id,
  ]);
  expect(active).toBe('kg-search-result-1');
  expect(selected).toBe('kg-search-result-1');
  await page.evaluate(axe.source);
  const found = await page.evaluate('axe.run("#kg-search").then((result) => result.violations)');
  expect(found).toEqual([]);
  await page.close();
});

test('Enter opens what the whole query finds, not what is still shown', async () => {
  const { page } = await openSearch();
  await page.keyboard.type('分布式');
  await status(page, /\d/);
  const earlier = await page.$eval('#kg-search-results a', (link) => link.href);
  await page.keyboard.type('锁');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).not.toBe(earlier);
  const hash = decodeURIComponent(new URL(page.url()).hash).slice(1);
  expect(await page.evaluate((id) => document.getElementById(id)?.textContent, hash)).toBe(
    '分布式锁实现要点',
  );
  await page.close();
});

test('a shorter query takes the list back, and an empty one empties it', async () => {
  const { page } = await openSearch();
  await page.keyboard.type('goroutine');
  await status(page, /\d/);
  for (const _ of 'goroutine') await page.keyboard.press('Backspace');
  await page.waitForFunction(() => !document.querySelector('#kg-search-results li'));
  const [text, expanded, active] = await page.evaluate(() => [
    document.querySelector('.search-status')?.textContent,
    document.querySelector('#kg-search input')?.getAttribute('aria-expanded'),
    document.querySelector('#kg-search input')?.getAttribute('aria-activedescendant'),
  ]);
  expect([text, expanded, active]).toEqual(['', 'false', null]);
  await page.close();
});

test('says that nothing was found', async () => {
  const { page } = await openSearch();
  await page.keyboard.type('限流与熔断$&');
  await status(page, /“限流与熔断\$&”/);
  expect(await page.$('#kg-search-results li')).toBeNull();
  await page.keyboard.press('Escape');
  expect(await page.$('dialog#kg-search[open]')).toBeNull();
  await page.close();
});
