/**
 * Measure built pages with Lighthouse: mobile, simulated throttling, in Chromium.
 *
 *     node scripts/bench-page.ts LIGHTHOUSE RUNS NAME=FOLDER:/base/path/ …
 *
 * LIGHTHOUSE is a folder in which `npm install lighthouse` was run: it is too large to come with the
 * project. FOLDER is served below `/base/`, compressed. Prints for each page the four scores, the
 * medians of FCP, LCP and TBT in ms, CLS, and requests and bytes. KINTSUGI_CHROME names
 * another browser than that of the diagrams.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { contentType } from '../src/dev/server/content-type.ts';
import { benchmarkBrowsers } from './bench/benchmark-browsers.ts';
import { median } from './bench/median.ts';

/** What is read of a report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
}

const [folder = '.', runs = '3', ...targets] = process.argv.slice(2);
const entry = join(resolve(folder), 'node_modules/lighthouse/core/index.js');
const { default: lighthouse } = await import(pathToFileURL(entry).href);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];

console.log('page                 P/A/BP/SEO        FCP   LCP   TBT   CLS    KB');
for (const target of targets) {
  const [name = '', place = ''] = target.split('=');
  const [dir = '', path = '/'] = place.split(':');
  const server = await serve(resolve(dir));
  const { port } = server.address() as AddressInfo;
  const reports: Report[] = [];
  for (let run = 0; run < Number(runs); run++) {
    reports.push(await measure(`http://127.0.0.1:${port}${path}`));
  }
  server.close();
  server.closeAllConnections();
  print(name, reports);
}

async function measure(url: string): Promise<Report> {
  const program = await benchmarkBrowsers()[0]?.prepare('system');
  if (!program) throw new Error('No browser: name one in KINTSUGI_CHROME');
  const browser = await puppeteer.launch({
    executablePath: program.executablePath,
    env: program.env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES };
    return (await lighthouse(url, flags)).lhr;
  } finally {
    await browser.close();
  }
}

function print(name: string, reports: readonly Report[]): void {
  const value = (id: string): number => median(reports.map((r) => r.audits[id]?.numericValue ?? 0));
  const scores = CATEGORIES.map((id) =>
    Math.round(100 * median(reports.map((r) => r.categories[id]?.score ?? 0))),
  );
  const times = TIMES.map((id) => String(Math.round(value(id))).padStart(5));
  const shift = value('cumulative-layout-shift').toFixed(3);
  const size = (value('total-byte-weight') / 1024).toFixed(1);
  console.log(
    `${name.padEnd(20)} ${scores.join('/').padEnd(16)} ${times.join(' ')} ${shift} ${size}`,
  );
}

async function serve(root: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').replace(
      /^\/base/,
      '',
    );
    const place = join(root, path);
    const file =
      existsSync(place) && statSync(place).isDirectory() ? join(place, 'index.html') : place;
    if (!file.startsWith(root) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const [type, bytes] = [contentType(file), readFileSync(file)];
    const isText = /text|json|xml|svg/.test(type);
    const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
    response.writeHead(200, { ...headers, ...(isText && { 'content-encoding': 'gzip' }) });
    response.end(isText ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
