import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.ts';
import { createDevServer } from '../../../src/dev/create-dev-server.ts';
import type { RunningServer } from '../../../src/dev/preview.ts';
import { findBrowsers } from '../../../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../../../src/diagrams/browser/start-browser.ts';
import type { Review } from '../../../src/types/review.ts';

const cacheDir = resolve(import.meta.dirname, '../../../node_modules/.cache/kintsugi');

const TEXT = `---
lang: en
---
Keeping connections
A pool keeps connections that are costly to open, and hands them out again.
It is asked for one, and gives one.
select first
select second
When it is full it waits until one comes back, or until the time is up.
Name Type Default
timeout duration 30s
What follows is the end of this article, which says nothing more about it.
`;

let root = '';
let server: RunningServer;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let page: Page;
const complaints: string[] = [];

async function until(expression: string): Promise<void> {
  await page.waitForFunction(expression, { timeout: 20_000, polling: 20 });
}

/** What the review shows, as an expression in the page. */
const ROOT = 'document.querySelector("kintsugi-review").shadowRoot';

function sidecar(): Promise<string> {
  return readFile(join(root, 'seeds/pool.repair.yml'), 'utf8').catch(() => '');
}

async function review(): Promise<Review> {
  const answer = await fetch(new URL('/@kintsugi/review/pool', server.url));
  return answer.json() as Promise<Review>;
}

interface Sent {
  readonly status: number;
  readonly body: string;
}

/** `fetch` does not let a script say where it comes from. */
function post(headers: Record<string, string>, body: object, slug = 'pool'): Promise<Sent> {
  const url = new URL(`/@kintsugi/review/${slug}`, server.url);
  return new Promise((done, fail) => {
    const sent = request(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', fail);
    sent.end(JSON.stringify(body));
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kintsugi-review-'));
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'seeds/pool.txt'), TEXT);
  await writeFile(join(root, 'site.config.ts'), 'export default { lang: "en" };');
  server = await createDevServer({
    loadConfig: async () => ({ ...(await loadConfig(root, {}, {})), cacheDir }),
    port: 0,
    notify: () => undefined,
    onProblems: () => undefined,
  });
  const running = await startBrowser(findBrowsers(undefined, cacheDir), () => undefined);
  browser = running.browser;
  closeBrowser = running.close;
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1200, height: 800 });
}, 60_000);

afterAll(async () => {
  await closeBrowser?.();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

describe('the review of repairs', () => {
  test('is opened by a key, marks what was mended and lists what is uncertain first', async () => {
    await page.goto(`${server.url}articles/pool/`, { waitUntil: 'networkidle0' });
    await until(`document.querySelector("kintsugi-review") !== null`);
    expect(await page.evaluate(`${ROOT}.querySelector(".panel").hidden`)).toBe(true);
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyR');
    await page.keyboard.up('Alt');
    await until(`${ROOT}.querySelectorAll(".mark").length > 3`);
    const shown: string[] = (await page.evaluate(
      `[...${ROOT}.querySelectorAll(".panel .card .confidence")].map((each) => each.textContent)`,
    )) as string[];
    const { blocks, threshold } = await review();
    const uncertain = blocks.filter(({ changed, confidence }) => changed && confidence < threshold);
    const percents = shown.slice(0, uncertain.length).map((text) => Number.parseInt(text, 10));
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(Math.max(0, ...percents)).toBeLessThanOrEqual(threshold * 100);
    const tag = await page.evaluate(`${ROOT}.querySelector(".mark .tag").textContent`);
    expect(tag).toMatch(/^lines? \d+(?:–\d+)? · [a-z-]+ · \d+ %$/);
  }, 60_000);

  test('writes one line for a click, shows the page anew in place, and takes it back', async () => {
    await page.evaluate('window.same = document.querySelector(".prose p")');
    await page.evaluate(`(() => {
      const cards = [...${ROOT}.querySelectorAll(".card")];
      const card = cards.find((each) => each.textContent.includes("Name Type"));
      card.open = true;
      [...card.querySelectorAll("button")].find((each) => each.textContent === "H5").click();
    })()`);
    await until(`document.querySelector(".prose h5")?.textContent.includes("Name Type")`);
    expect(await page.evaluate('window.same.isConnected')).toBe(true);
    expect(await sidecar()).toBe('- { at: "Name Type Default", as: heading, depth: 5 }\n');
    await until(`${ROOT}.querySelector(".card.is-decided") !== null`);
    await page.evaluate(`(() => {
      const card = ${ROOT}.querySelector(".card.is-decided");
      card.open = true;
      card.querySelector(".undo").click();
    })()`);
    await until('document.querySelector(".prose h5") === null');
    expect(await sidecar()).toBe('');
  }, 60_000);

  test('takes a decision about selected lines', async () => {
    await page.evaluate(`(() => {
      const blocks = [...document.querySelectorAll(".prose [data-line]")];
      const find = (text) => blocks.findLast((each) => each.textContent.includes(text));
      getSelection().setBaseAndExtent(find("Name Type"), 0, find("timeout duration"), 1);
    })()`);
    await until(`${ROOT}.querySelector(".is-selection") !== null`);
    await page.evaluate(
      `[...${ROOT}.querySelectorAll(".is-selection button")].find((each) => each.textContent === "Table").click()`,
    );
    await until('document.querySelectorAll(".prose td").length === 3');
    expect(await sidecar()).toBe(
      '- { at: "Name Type Default", to: "timeout duration 30s", as: table }\n',
    );
    await rm(join(root, 'seeds/pool.repair.yml'));
    await until('document.querySelector(".prose td") === null');
  }, 60_000);

  test('says what it thinks of the decisions in the file', async () => {
    await writeFile(
      join(root, 'seeds/pool.repair.yml'),
      '- { at: "No such line at all", as: code }\n',
    );
    await until(`${ROOT}.querySelector(".notice")?.textContent.includes("No line of the article")`);
    await rm(join(root, 'seeds/pool.repair.yml'));
    await until(`${ROOT}.querySelector(".notice") === null`);
  }, 60_000);

  test('runs under the policy of the built site', async () => {
    const policy = await page.evaluate(
      'document.querySelector("meta[http-equiv=content-security-policy]").content',
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(complaints).toEqual([]);
  });

  test('says that a decision did not arrive', async () => {
    await page.setOfflineMode(true);
    await page.evaluate(`${ROOT}.querySelector(".accept").click()`);
    await until(`${ROOT}.querySelector(".status").textContent !== ""`);
    await page.setOfflineMode(false);
    expect(await sidecar()).toBe('');
  }, 60_000);
});

describe('a decision from elsewhere', () => {
  const choice = async (): Promise<object> => ({
    key: (await review()).key,
    lines: [6, 6],
    as: 'heading',
    depth: 3,
  });
  const own = (): Record<string, string> => ({
    origin: new URL(server.url).origin,
    'content-type': 'application/json',
  });

  test.each([
    ['without an origin', (): Record<string, string> => ({ 'content-type': 'application/json' })],
    ['of another site', () => ({ ...own(), origin: 'https://evil.example' })],
    ['of another port', () => ({ ...own(), origin: 'http://localhost:1' })],
    ['of a form', () => ({ ...own(), 'content-type': 'text/plain' })],
    ['of another host name', () => ({ ...own(), host: 'evil.example' })],
    ['across sites', () => ({ ...own(), 'sec-fetch-site': 'cross-site' })],
  ])('%s is refused', async (_, headers) => {
    expect((await post(headers(), await choice())).status).toBe(403);
    expect(await sidecar()).toBe('');
  });

  test.each([
    ['a path for an article', {}, 404, '..%2F..%2Fetc%2Fpasswd'],
    ['an article that is not there', {}, 404, 'nowhere'],
    ['lines that are not there', { lines: [900, 901] }, 409],
    ['lines of the front matter', { lines: [1, 2] }, 409],
    ['another state of the article', { key: 'old' }, 409],
    ['a kind that does not exist', { as: 'script' }, 400],
    ['more than a word for a language', { lang: 'go\n- at: x' }, 400],
    ['a path', { path: '/etc/passwd' }, 400],
    ['a depth of nine', { depth: 9 }, 400],
    ['too much', { key: 'x'.repeat(70_000) }, 400],
  ])('%s is refused', async (_, wrong, status, slug = 'pool') => {
    const sent = await post(own(), { ...(await choice()), ...wrong }, slug);
    expect(sent.status).toBe(status);
    expect(await sidecar()).toBe('');
  });

  test('a decision of its own page is taken', async () => {
    const sent = await post(own(), await choice());
    expect(sent.status, sent.body).toBe(200);
    expect(await sidecar()).toContain('as: heading, depth: 3');
  });

  test('leaves a file of decisions that only a person can mend', async () => {
    await writeFile(join(root, 'seeds/pool.repair.yml'), '- at: "open\n');
    await until(`${ROOT}.querySelector(".notice") !== null`);
    const sent = await post(own(), await choice());
    expect(sent.status, sent.body).toBe(409);
    expect(await sidecar()).toBe('- at: "open\n');
  });
});
