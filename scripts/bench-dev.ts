/**
 * Measure preview servers: start to first page, and edit to visible in a browser.
 *
 *     node scripts/bench-dev.ts [--sizes 5,100,1000] [--edits 5] [--peers vitepress,astro|none]
 *
 * `start` is the time from the process's start to the first complete page of an article, with no
 * cache; `edit` from the end of writing a file to the new text in the page that Chromium shows
 * (CHROMIUM, default /usr/bin/chromium). Peers come from `node scripts/bench/install-peers.ts`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { articleName, makeArticle } from './bench/make-article.ts';
import { isInstalled, loadPeer } from './bench/peer-folder.ts';
import { PEERS } from './bench/peers.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,100,1000' },
    edits: { type: 'string', default: '5' },
    peers: { type: 'string', default: 'vitepress,astro' },
  },
});
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const cli = resolve(import.meta.dirname, '../src/cli.ts');
const root = mkdtempSync(join(tmpdir(), 'kintsugi-bench-dev-'));
const PATIENCE_MS = 300_000;
const SETTLE_MS = 3000;

/** A server that is measured. */
interface Server {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly page: string;
  /** The file behind the page. */
  readonly file: string;
}

function makeSeeds(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${articleName(number)}.md`), makeArticle(number, count));
  }
}

function servers(count: number): Server[] {
  const project = join(root, `ours-${count}`);
  makeSeeds(join(project, 'seeds'), count);
  writeFileSync(
    join(project, 'site.config.ts'),
    'export default { diagrams: { enabled: false } };\n',
  );
  const own: Server = {
    name: 'kintsugi',
    command: [process.execPath, cli, 'dev', '--port'],
    cwd: project,
    page: '/articles/a-00001/',
    file: join(project, 'seeds/a-00001.md'),
  };
  const articles = join(root, `articles-${count}`);
  makeSeeds(articles, count);
  const peers = PEERS.filter(({ name }) => values.peers.split(',').includes(name));
  const others = peers.filter(isInstalled).flatMap((peer): Server[] => {
    if (peer.dev === undefined) return [];
    const cwd = loadPeer(peer, articles);
    const file = join(cwd, peer.content, 'a-00001.md');
    return [{ name: peer.name, command: peer.dev, cwd, page: peer.page, file }];
  });
  return [own, ...others];
}

async function firstPage(url: string): Promise<void> {
  for (const begin = performance.now(); performance.now() - begin < PATIENCE_MS; ) {
    const text = await fetch(url)
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '');
    if (text.length > 300) return;
    await sleep(10);
  }
  throw new Error(`No page at ${url}`);
}

/** Milliseconds from each edit until the page shows it. */
async function editTimes(browser: Browser, url: string, file: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.body.innerText.includes('背景与问题'));
  await sleep(SETTLE_MS);
  const times: number[] = [];
  const original = readFileSync(file, 'utf8');
  for (let edit = 0; edit < Number(values.edits); edit++) {
    const token = `改动${edit}${Math.round(performance.now())}`;
    writeFileSync(file, original.replace('背景与问题\n', `背景与问题\n\n${token}。\n`));
    const begin = performance.now();
    // A reload in between ends the waiting: it begins again.
    for (let isShown = false; !isShown; ) {
      isShown = await page
        .waitForFunction((text) => document.body?.innerText.includes(text), { polling: 10 }, token)
        .then(() => true)
        .catch(async (error) => {
          // A server that starts anew takes the page away with it.
          if (/detached/i.test(String(error))) await page.goto(url).catch(() => undefined);
          return performance.now() - begin > 60_000;
        });
    }
    times.push(performance.now() - begin);
    await sleep(1500);
  }
  await page.close();
  return times;
}

async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((done) => child.on('close', done));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

async function measureServer(server: Server, port: number, browser: Browser): Promise<string> {
  const { name, command, cwd, page, file } = server;
  const [program = '', ...args] = command;
  const begin = performance.now();
  const child = spawn(program, [...args, String(port)], { cwd, detached: true, stdio: 'ignore' });
  try {
    const url = `http://127.0.0.1:${port}${page}`;
    await firstPage(url);
    const start = (performance.now() - begin) / 1000;
    const times = await editTimes(browser, url, file);
    const [first = Number.NaN] = times;
    const figures = [start, first / 1000, median(times) / 1000].map((value) => value.toFixed(3));
    return `| ${[name, ...figures].join(' | ')} |`;
  } finally {
    await stop(child);
  }
}

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  let port = 4710;
  for (const size of values.sizes.split(',').map(Number)) {
    console.log(
      `\n## ${size} articles\n| server | start s | first edit s | edit s |\n|---|--:|--:|--:|`,
    );
    for (const server of servers(size)) {
      port += 1;
      console.log(await measureServer(server, port, browser).catch((error) => String(error)));
    }
  }
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
