import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapLimit } from '../../src/util/map-limit.ts';
import { openVectorSite, type VectorSite } from './vector-site.ts';

let site: VectorSite;

beforeAll(async () => {
  site = await openVectorSite();
}, 120_000);

afterAll(() => site?.close());

/** A page without its Content-Security-Policy: what stands in it must be harmless by itself. */
async function watchPage(faults: string[]): Promise<Page> {
  const page = await site.browser.newPage();
  await page.setBypassCSP(true);
  // The looks of the pages are no part of this: what they load besides is quicker.
  const session = await page.createCDPSession();
  await session.send('Network.setBlockedURLs', { urls: ['*.css', '*.woff2'] });
  const tell = (text: string): void => void faults.push(`${page.url()}: ${text}`);
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => tell(`error ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(site.url) || url.startsWith('data:image/')) return;
    // Readers' pages may show images of other hosts; the attacks' host is never one of them.
    if (request.resourceType() !== 'image' || url.includes('evil')) tell(`request ${url}`);
  });
  await page.evaluateOnNewDocument(() => {
    for (const name of ['alert', 'confirm', 'prompt']) {
      Object.defineProperty(globalThis, name, {
        value: () => Object.assign(globalThis, { hacked: true }),
      });
    }
  });
  return page;
}

/** Runs in the page: what is there that must not be. */
function findFaults(): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  if (Reflect.get(globalThis, 'hacked')) faults.push('a script ran');
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || ['srcdoc', 'style', 'ping', 'formaction'].includes(name)) {
        faults.push(`attribute ${name}="${value}"`);
      }
      const isUrl = /^(?:href|src|srcset|action|cite|poster|data|background|xlink:href)$/.test(
        name,
      );
      const scheme = /^([^/?#]*?):/.exec(value.replace(/[^!-~]/g, ''))?.[1]?.toLowerCase() ?? '';
      const isDrawn = element.tagName === 'LINK' && scheme === 'data';
      if (isUrl && !isDrawn && !['', 'http', 'https', 'mailto', 'tel'].includes(scheme)) {
        faults.push(`address ${name}="${value}"`);
      }
      if (name === 'id' && ids.has(value)) faults.push(`id ${value} twice`);
      if (name === 'id') ids.add(value);
    }
  }
  const inMain = document.querySelectorAll(
    'main :is(iframe, object, embed, base, link, meta, style, template, foreignObject, frame)',
  );
  for (const element of inMain) faults.push(`element ${element.tagName}`);
  if (document.querySelectorAll('base, meta[http-equiv=refresh i]').length > 0) faults.push('base');
  if (!(document.body instanceof HTMLBodyElement)) faults.push('document.body is clobbered');
  for (const name of ['querySelector', 'getElementById', 'createElement'] as const) {
    if (typeof document[name] !== 'function') faults.push(`document.${name} is clobbered`);
  }
  if (document.defaultView !== globalThis.window) faults.push('document.defaultView is clobbered');
  return faults;
}

test('there are many vectors, and each becomes an article', () => {
  expect(site.vectors.size).toBeGreaterThan(250);
  expect(site.result.articles).toBe(site.vectors.size);
});

test('nothing that a vector names is written outside the output folder', () => {
  const outside = site.names.filter((name) => !/^a(?:$|[/\\]b(?:$|[/\\]project))/.test(name));
  expect(outside).toEqual([]);
  expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
});

test('no vector runs, loads, navigates or clobbers, even without the policy', async () => {
  expect(site.pages.length).toBeGreaterThan(site.vectors.size);
  const faults: string[] = [];
  const waiting = [...site.pages];
  await mapLimit([1, 2, 3], 3, async () => {
    const page = await watchPage(faults);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await page.goto(site.url + path, { waitUntil: 'load' });
      const found = await page.evaluate(findFaults);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
      if (page.url() !== site.url + path) faults.push(`${path}: went to ${page.url()}`);
    }
    await page.close();
  });
  expect(faults).toEqual([]);
}, 120_000);

test('the search shows hostile titles as text', async () => {
  const faults: string[] = [];
  const page = await watchPage(faults);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.waitForSelector('#kg-search[open]');
  await page.type('#kg-search input', 'alert');
  await page.waitForSelector('#kg-search a[href*="articles/"]');
  expect(await page.$$eval('#kg-search :is(script, img, svg[onload])', (all) => all.length)).toBe(
    0,
  );
  expect([...faults, ...(await page.evaluate(findFaults))]).toEqual([]);
  await page.close();
});
