/**
 * Measure preview servers in a browser: start to first page, and edit to visible.
 *
 *     node scripts/bench-dev.ts [--sizes 5,100,1000] [--edits 5] [--peers vitepress,astro|none]
 *
 * `start` is the time from the process's start, with no cache of articles, until Chromium (CHROMIUM,
 * default /usr/bin/chromium) shows an article; `again` the same for the next start; `edit` from the
 * end of writing a file until Chromium shows the new text. Peers
 * come from `node scripts/bench/install-peers.ts`.
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
import { type WatchedPage, watchPage } from './bench/watch-page.ts';

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
/** From the first page to the first edit. */
const SETTLE_MS = 3000;
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

async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((done) => child.on('close', done));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
}

/** A row of the table: start, start again, first edit, median edit; in seconds. */
async function measureServer(server: Server, port: number, browser: Browser): Promise<string> {
  const { name, file } = server;
  const first = await start(server, port, browser);
  await first.page.close();
  await stop(first.child);
  const again = await start(server, port, browser);
  try {
    const times = await editTimes(again.page, file);
    const figures = [first.ms, again.ms, times[0] ?? Number.NaN, median(times)];
    return `| ${[name, ...figures.map((ms) => (ms / 1000).toFixed(3))].join(' | ')} |`;
  } finally {
    await again.page.close();
    await stop(again.child);
  }
}

/** Start a server, and wait until the browser shows the article. */
async function start(
  { command, cwd, page: path }: Server,
  port: number,
  browser: Browser,
): Promise<{ readonly child: ChildProcess; readonly page: WatchedPage; readonly ms: number }> {
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

const browser = await puppeteer.launch({
  executablePath,
  args: ['--no-sandbox'],
  protocolTimeout: 600_000,
});
try {
  let port = 4710;
  for (const size of values.sizes.split(',').map(Number)) {
    console.log(
      `\n## ${size} articles\n| server | start s | again s | first edit s | edit s |\n|---|--:|--:|--:|--:|`,
    );
    for (const server of servers(size)) {
      port += 1;
      console.log(
        await measureServer(server, port, browser).catch(
          (error) => `| ${server.name} | ${error} |`,
        ),
      );
    }
  }
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
