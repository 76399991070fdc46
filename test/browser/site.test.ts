import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

const ARTICLE = 'articles/003/';
const KINDS = [
  ...['', ARTICLE, `${ARTICLE}mended/`, 'concepts/', 'concepts/goroutine/'],
  ...['code/', 'tables/', 'diagrams/', 'map/', '404.html'],
  ...['articles/boxes/', 'tags/', 'tags/boxes/'],
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(
    ['001', '003'],
    ['boxes.md', 'long-title.md', 'long-words.md', 'on-paper.md'],
  );
}, 120_000);

afterAll(() => site?.close());

/** What the reader sees: a page on a phone or a desktop, in light or dark. */
async function open(path: string, width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await site.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(site.url + path);
  return page;
}

/** The lines of text of a Markdown file: no code, no diagrams, no markup. */
function textLines(markdown: string): string[] {
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .filter((line) => !/^\s*\|?[\s:|-]*$/.test(line))
    .flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))
    .map((line) => line.replace(/^\s*(?:#+|[-*]|\d+\.|>)\s+/, '').replace(/[`*\\\s]/g, ''))
    .filter((line) => line !== '');
}

test('an article loads five small files from its own host, without an error or a shift', async () => {
  const page = await site.browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.buffer();
    const isFont = response.url().endsWith('.woff2');
    const text = isFont ? body : gzipSync(withoutDrawings(body.toString()));
    sizes.set(response.url(), text.length);
  });
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle0' });
  const names = [...sizes.keys()].filter((name) => !name.includes('favicon'));
  expect(problems).toEqual([]);
  expect(names.every((name) => name.startsWith(site.url))).toBe(true);
  expect(names.length).toBeLessThanOrEqual(6);
  expect(names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0)).toBeLessThan(45_000);
  expect(await page.evaluate('shifts.reduce((sum, value) => sum + value, 0)')).toBe(0);
  await page.close();
});

function withoutDrawings(html: string): string {
  return html.replace(/<figure class="diagram[\s\S]*?<\/figure>/g, '');
}

/** What is folded away has a size all the same. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}

test('on paper nothing is cut off or folded away', async () => {
  const page = await open('articles/on-paper/', 660);
  await page.emulateMediaType('print');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.table-wrap, .diagram-view, .code > pre')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.className),
  );
  expect(cut).toEqual([]);
  expect(
    await page.$$eval('.table-wrap, .diagram-view svg, .code > pre', (all) => all.length),
  ).toBe(3);
  expect(await isSeen(page, '.prose details p')).toBe(true);
  await page.emulateMediaType('screen');
  expect(await isSeen(page, '.prose details p')).toBe(false);
  await page.close();
});

test.each(['articles/on-paper/', 'map/'])('on paper a drawing of %s is whole', async (path) => {
  const page = await open(path, 660);
  await page.setViewport({ width: 660, height: 400 });
  await page.emulateMediaType('print');
  const [width = 0, height = 0, paper] = await page.$eval(
    'main figure svg, .site-map svg',
    (svg) => [
      svg.getBoundingClientRect().width,
      svg.getBoundingClientRect().height,
      svg.closest('main')?.clientWidth ?? 0,
    ],
  );
  expect(width).toBeLessThanOrEqual(paper ?? 0);
  expect(height).toBeLessThanOrEqual(0.8 * 400);
  await page.close();
});

test('on paper the chapters of the home page are open', async () => {
  const page = await open('');
  expect(await isSeen(page, '.chapters ol')).toBe(false);
  await page.emulateMediaType('print');
  expect(await isSeen(page, '.chapters ol')).toBe(true);
  await page.close();
});

test.each([390, 1280])('a very long title ends in the link to its page, %i px', async (width) => {
  const page = await open('articles/long-words/', width);
  const [lines = 0, cut] = await page.$eval('.turns .prev b', (title) => [
    title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight),
    title.scrollHeight > title.clientHeight,
  ]);
  expect([Math.round(Number(lines)), cut]).toEqual([3, true]);
  await page.close();
});

test('a phone shows the middle of the map first', async () => {
  const page = await open('map/', 390);
  const [left, middle] = await page.$eval('.site-map', (map) => [
    map.scrollLeft,
    (map.scrollWidth - map.clientWidth) / 2,
  ]);
  expect(middle).toBeGreaterThan(50);
  expect(Math.abs(Number(left) - Number(middle))).toBeLessThanOrEqual(1);
  await page.close();
});

test('the six links of a site in English are in one line on a phone', async () => {
  const page = await open('', 390);
  const tops = await page.$$eval('.site-nav a', (links) => {
    const words = ['Articles', 'Concepts', 'Map', 'Diagrams', 'Tables', 'Code'];
    for (const [index, link] of links.entries()) link.textContent = words[index] ?? '';
    return links.map((link) => link.getBoundingClientRect().top);
  });
  expect(tops).toHaveLength(6);
  expect(new Set(tops).size).toBe(1);
  await page.close();
});

/** A page in colours of the reader's system, which leaves neither grounds nor shadows. */
async function openInOwnColors(path: string): Promise<Page> {
  const page = await open(path);
  const client = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await client.send('Emulation.setEmulatedMedia', { features });
  return page;
}

test('in colours of the reader the page that is shown is the only one marked', async () => {
  const page = await openInOwnColors('concepts/');
  const marked = await page.$$eval('.site-nav a', (links) => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    return links.filter((link) => getComputedStyle(link).borderBottomColor !== paper).length;
  });
  expect(marked).toBe(1);
  await page.close();
});

test('in colours of the reader the result that Enter opens is outlined', async () => {
  const page = await openInOwnColors('');
  await page.keyboard.press('/');
  await page.waitForSelector('#kg-search[open]');
  await page.keyboard.type('goroutine');
  await page.waitForSelector('#kg-search-results [aria-selected=true]');
  const outlines = await page.$$eval('#kg-search-results a', (links) =>
    links.slice(0, 2).map((link) => getComputedStyle(link).outlineStyle),
  );
  expect(outlines).toEqual(['solid', 'none']);
  await page.close();
});

test('letters twice as large leave the site’s name its line, and no link beside the screen', async () => {
  const page = await open(ARTICLE, 390);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { font-size: 34px !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const [width, title, end] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('.site-title')?.clientWidth,
    Math.max(
      ...[...document.querySelectorAll('.site-nav a')].map(
        (link) => link.getBoundingClientRect().right,
      ),
    ),
  ]);
  expect(width).toBe(390);
  expect(title).toBeGreaterThan(390 / 2);
  expect(end).toBeLessThan(390);
  await page.close();
});

test.each([
  ['', 'page'],
  [ARTICLE, 'true'],
  ['concepts/', 'page'],
  ['concepts/goroutine/', 'true'],
])('the navigation of /%s names its own part as %s', async (path, current) => {
  const html = await (await fetch(site.url + path)).text();
  const nav = /<nav class="site-nav"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  expect([...nav.matchAll(/aria-current="(\w+)"/g)].map(([, name]) => name)).toEqual([current]);
});

test('every line of text of the article is on its page, which stays small', async () => {
  const html = await (await fetch(site.url + ARTICLE)).text();
  expect(Buffer.byteLength(withoutDrawings(html))).toBeLessThan(70_000);
  const page = await open(ARTICLE);
  const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const seen = text.replace(/[`*\\\s]/g, '');
  const gold = resolve(import.meta.dirname, '../fixtures/gold/003_1b1d1630515e0482.md');
  const lines = textLines(await readFile(gold, 'utf8'));
  expect(lines.length).toBeGreaterThan(180);
  expect(lines.filter((line) => !seen.includes(line))).toEqual([]);
  await page.close();
});

const NARROW = [...KINDS, 'articles/long-words/'];

test.each(NARROW)('page /%s never scrolls sideways on a phone', async (path) => {
  const page = await open(path, 390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

test.each(KINDS.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
  'page /%s has no fault that axe finds, in %s',
  async (path, scheme) => {
    const page = await open(path, scheme === 'light' ? 1280 : 390, scheme);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await Reflect.get(globalThis, 'axe').run();
      return violations.map((one: { id: string; nodes: { html: string }[] }) => [
        one.id,
        ...one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)),
      ]);
    });
    expect(faults).toEqual([]);
    await page.close();
  },
);

test('the theme goes through system, light and dark, and is remembered', async () => {
  const page = await open(ARTICLE, 1280, 'dark');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.click('button[data-theme]');
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
  await page.click('button[data-theme]');
  expect(await paper()).toBe(dark);
  await page.click('button[data-theme]');
  expect(await page.evaluate(() => localStorage.getItem('kintsugi-theme'))).toBeNull();
  await page.close();
});

test('the contents follow the scroll', async () => {
  const page = await open(ARTICLE);
  await page.evaluate(() => {
    document.querySelectorAll('.prose h3')[5]?.scrollIntoView({ behavior: 'instant' });
  });
  await page.waitForSelector('.toc [aria-current]');
  const [current, heading] = await page.evaluate(() => [
    document.querySelector('.toc [aria-current]')?.textContent,
    document.querySelectorAll('.prose h3')[5]?.textContent,
  ]);
  expect(current).toBe(heading);
  await page.close();
});

test('code is copied as it stands', async () => {
  const page = await open(ARTICLE);
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text: string) => Object.assign(globalThis, { copied: text }),
    });
  });
  await page.waitForSelector('.copy');
  await page.evaluate(() => document.querySelector<HTMLElement>('.copy')?.click());
  const [copied, code] = await page.evaluate(() => [
    Reflect.get(globalThis, 'copied'),
    document.querySelector('.code code')?.textContent,
  ]);
  expect(copied).toContain('package main\n\nimport (');
  expect(copied).toBe(code);
  await page.close();
});

test('a drawing that does not fit can be enlarged, and goes back', async () => {
  const page = await open(ARTICLE, 390);
  const state = () =>
    page.evaluate(() => [
      document.querySelectorAll('dialog.enlarged[open] > svg').length,
      document.querySelectorAll('.diagram-view > svg').length,
    ]);
  await page.waitForSelector('.enlarge:not([hidden])');
  const [, all] = await state();
  await page.evaluate(() => document.querySelector<HTMLElement>('.enlarge:not([hidden])')?.click());
  expect(await state()).toEqual([1, (all ?? 0) - 1]);
  await page.keyboard.press('Escape');
  // The drawing goes back when the closed dialog says so, which is a task later.
  await page.waitForSelector('dialog.enlarged:not([open]):not(:has(> svg))');
  expect(await state()).toEqual([0, all]);
  await page.close();
});

test('the search opens with a slash', async () => {
  const page = await open('');
  await page.keyboard.press('/');
  await page.waitForSelector('#kg-search[open]');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.close();
});
