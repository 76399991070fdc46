import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { preview } from '../../src/dev/preview.ts';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../../src/diagrams/browser/start-browser.ts';

/** A built site, served, and a browser to look at it. */
export interface OpenSite {
  readonly browser: Browser;
  /** Address of the front page; ends with the base. */
  readonly url: string;
  close(): Promise<void>;
}

// The browser is unpacked once for all tests.
const cacheDir: string = resolve(import.meta.dirname, '../../node_modules/.cache/kintsugi');

/**
 * Build a site under the base `/docs/` and open a browser.
 *
 * @param gold  Numbers of gold articles.
 * @param others  Names of files in `test/fixtures/pages`.
 * @param drawn  Whether diagrams are drawn.
 */
export async function openSite(
  gold: readonly string[],
  others: readonly string[] = [],
  drawn = true,
): Promise<OpenSite> {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-browser-'));
  const folder = resolve(import.meta.dirname, '../fixtures/gold');
  await mkdir(join(root, 'seeds'));
  for (const name of await readdir(folder)) {
    const number = gold.find((start) => name.startsWith(start));
    if (number) await cp(join(folder, name), join(root, 'seeds', `${number}.md`));
  }
  const pages = resolve(import.meta.dirname, '../fixtures/pages');
  for (const name of others) await cp(join(pages, name), join(root, 'seeds', name));
  const loaded = await loadConfig(root, { base: '/docs/' }, {});
  const diagrams = { ...loaded.diagrams, enabled: drawn };
  const config = { ...loaded, cacheDir, diagrams };
  await build(config);
  const server = await preview(config, { port: 0 });
  const running = await startBrowser(findBrowsers(undefined, cacheDir), () => undefined);
  return {
    browser: running.browser,
    url: server.url,
    async close() {
      await running.close();
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
