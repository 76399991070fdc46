/**
 * Measure preview servers in a browser: start to first page, and edit to visible.
 *
 *     node scripts/bench-dev.ts [--sizes 5,100,1000] [--edits 5] [--peers vitepress,astro|none]
 *
 * `start` is the time from the process's start until Chromium shows an article, by a program that has
 * run before, with no cache of articles; `again` the same for the next start; `edit` from the end of
 * writing a file until Chromium shows the new text. KINTSUGI_CHROME names another browser than that of
 * the diagrams. Peers come from `node scripts/bench/install-peers.ts`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../src/diagrams/browser/start-browser.ts';
import { benchmarkBrowsers } from './bench/benchmark-browsers.ts';
import { makeSeeds } from './bench/make-seeds.ts';
import { median } from './bench/median.ts';
import { isInstalled, loadPeer } from './bench/peer-folder.ts';
import { PEERS } from './bench/peers.ts';
import { type WatchedPage, watchPage } from './bench/watch-page.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions({
  options: {
    sizes: { type: 'string', default: '5,100,1000' },
    edits: { type: 'string', default: '5' },
    peers: { type: 'string', default: 'vitepress,astro' },
  },
});
const cli = resolve(import.meta.dirname, '../kintsugi.js');
const root = mkdtempSync(join(tmpdir(), 'kintsugi-bench-dev-'));
/** From the first page to the first edit, or to the end. */
const SETTLE_MS = 3000;
const PATIENCE_TO_STOP_MS = 10_000;
/** Between two edits. */
const PAUSE_MS = 1500;

/** A server that is measured. */
interface Server {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly page: string;
  /** The file behind the page. */
  readonly file: string;
  /** What it keeps of the site, in its folder. */
  readonly caches: readonly string[];
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
    caches: ['.cache'],
  };
  const articles = join(root, `articles-${count}`);
  makeSeeds(articles, count);
  const peers = PEERS.filter(({ name }) => values.peers.split(',').includes(name));
  const others = peers.filter(isInstalled).flatMap((peer): Server[] => {
    if (peer.dev === undefined) return [];
    const cwd = loadPeer(peer, articles, join(root, `${peer.name}-${count}`));
    const file = join(cwd, peer.content, 'a-00001.md');
    const { name, dev: command, page, leaves: caches } = peer;
    return [{ name, command, cwd, page, file, caches }];
  });
  return [own, ...others];
}

/** A heading that is in every article. */
const FIRST = '背景与问题';

/** Milliseconds from each edit until the page shows it. */
async function editTimes(page: WatchedPage, file: string): Promise<number[]> {
  await sleep(SETTLE_MS);
  const times: number[] = [];
  const original = readFileSync(file, 'utf8');
  for (let edit = 0; edit < Number(values.edits); edit++) {
    const token = `改动${edit}${Math.round(performance.now())}。`;
    writeFileSync(file, original.replace(`${FIRST}\n`, `${FIRST}\n\n${token}\n`));
    const begin = Date.now();
    times.push((await page.seen(token)) - begin);
    await sleep(PAUSE_MS);
  }
  return times;
}

/** As Ctrl-C does: what a program keeps for its next start, it writes now. */
async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((done) => child.on('close', done));
  killGroup(child, 'SIGINT');
  const timer = setTimeout(killGroup, PATIENCE_TO_STOP_MS, child, 'SIGKILL');
  await closed;
  clearTimeout(timer);
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  const isGone = exitCode !== null || signalCode !== null;
  if (pid !== undefined && !isGone) process.kill(-pid, signal);
}

/** A row of the table: start, start again, first edit, median edit; in seconds. */
async function measureServer(server: Server, browser: Browser): Promise<string> {
  const { name, file, cwd, caches } = server;
  // The program itself has been read from the disk and compiled before.
  await startAndStop(server, browser);
  for (const cache of caches) rmSync(join(cwd, cache), { recursive: true, force: true });
  const first = await startAndStop(server, browser);
  const again = await start(server, browser);
  try {
    const times = await editTimes(again.page, file);
    const figures = [first, again.ms, times[0] ?? Number.NaN, median(times)];
    return `| ${[name, ...figures.map((ms) => (ms / 1000).toFixed(3))].join(' | ')} |`;
  } finally {
    await again.page.close();
    await stop(again.child);
  }
}

/** @returns Milliseconds until the browser showed the article. */
async function startAndStop(server: Server, browser: Browser): Promise<number> {
  const { child, page, ms } = await start(server, browser);
  // The next start may use what this one has made.
  await sleep(SETTLE_MS);
  await page.close();
  await stop(child);
  return ms;
}

/** Another for each start: a server that closes may hold its own for a while. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Start a server, and wait until the browser shows the article. */
async function start(
  { command, cwd, page: path }: Server,
  browser: Browser,
): Promise<{ readonly child: ChildProcess; readonly page: WatchedPage; readonly ms: number }> {
  const port = await freePort();
  const page = await watchPage(browser);
  const [program = '', ...args] = command;
  const begin = Date.now();
  const child = spawn(program, [...args, String(port)], { cwd, detached: true, stdio: 'ignore' });
  await page.open(`http://127.0.0.1:${port}${path}`, FIRST).catch(async (error) => {
    await stop(child);
    throw error;
  });
  return { child, page, ms: (await page.seen(FIRST)) - begin };
}

const running = await startBrowser(benchmarkBrowsers(), console.error, 'system');
try {
  for (const size of values.sizes.split(',').map(Number)) {
    console.log(
      `\n## ${size} articles\n| server | start s | again s | first edit s | edit s |\n|---|--:|--:|--:|--:|`,
    );
    for (const server of servers(size)) {
      console.log(
        await measureServer(server, running.browser).catch(
          (error) => `| ${server.name} | ${error} |`,
        ),
      );
    }
  }
} finally {
  await running.close();
  rmSync(root, { recursive: true, force: true });
}
