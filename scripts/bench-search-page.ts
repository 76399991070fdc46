/**
 * Measure the search as a reader waits for it, in Chromium on the five gold articles: from the last
 * key to the first result, the pause for the next key included.
 *
 *     node scripts/bench-search-page.ts [QUERY...]
 */
import type { Page } from 'puppeteer-core';
import { openSite } from '../test/browser/open-site.ts';

const QUERIES = ['sync.Pool', 'gRPC', '令牌桶', 'pprof', '泛型'];

const asked = process.argv.slice(2);
const site = await openSite(['000', '001', '002', '003', '004'], [], false);
try {
  const page = await site.browser.newPage();
  await openSearch(page, site.url);
  for (const query of asked.length > 0 ? asked : QUERIES) {
    const milliseconds = await page.evaluate(timeQuery, query);
    console.log(`${milliseconds.toFixed(0).padStart(5)} ms  ${query}`);
  }
} finally {
  await site.close();
}

async function openSearch(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.keyboard.press('/');
  await page.waitForSelector('dialog#kg-search[open]');
  // The first query loads the engine.
  await page.keyboard.type('熔断');
  await page.waitForSelector('#kg-search-results mark');
}

/** Runs in the page: milliseconds from the last key to the first result. */
async function timeQuery(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#kg-search input');
  const list = document.querySelector('#kg-search-results');
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
