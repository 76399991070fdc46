import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { preview } from '../../src/dev/preview.ts';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';
import { startBrowser } from '../../src/diagrams/browser/start-browser.ts';
import type { BuildResult } from '../../src/types/build.ts';

/** A site whose articles are attacks, served, and a browser to look at it. */
export interface VectorSite {
  readonly browser: Browser;
  /** Address of the front page; ends with `/`. */
  readonly url: string;
  /** Name of an article, e.g. `handlers-3` → what stands in it. */
  readonly vectors: ReadonlyMap<string, string>;
  /** Paths of all pages, from `url`. */
  readonly pages: readonly string[];
  readonly result: BuildResult;
  /** All names below the folder that holds the project. */
  readonly names: readonly string[];
  close(): Promise<void>;
}

const cacheDir: string = resolve(import.meta.dirname, '../../node_modules/.cache/kintsugi');
const FILE: string = resolve(import.meta.dirname, '../fixtures/security/vectors.json');

/** Build a site with one article for each vector of `test/fixtures/security/vectors.json`. */
export async function openVectorSite(): Promise<VectorSite> {
  const folder = await mkdtemp(join(tmpdir(), 'kintsugi-vectors-'));
  const root = join(folder, 'a', 'b', 'project');
  const vectors = await readVectors();
  await mkdir(join(root, 'seeds'), { recursive: true });
  for (const [name, text] of vectors) await writeFile(join(root, 'seeds', `${name}.md`), text);
  const config = { ...(await loadConfig(root, { base: '/' }, {})), cacheDir };
  const result = await build(config);
  const server = await preview(config, { port: 0 });
  const running = await startBrowser(findBrowsers(undefined, cacheDir), () => undefined);
  const files = await readdir(config.outDir, { recursive: true });
  const pages = files.filter((name) => name.endsWith('.html'));
  return {
    ...{ browser: running.browser, url: server.url, vectors, result },
    pages: pages.map((name) => encodeURI(name.replace(/index\.html$/, ''))).sort(),
    names: await readdir(folder, { recursive: true }),
    async close() {
      await running.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each vector stands between two paragraphs, so that its article is one whatever it holds. */
async function readVectors(): Promise<Map<string, string>> {
  const groups: Record<string, readonly string[]> = JSON.parse(await readFile(FILE, 'utf8'));
  const all = Object.entries(groups).flatMap(([group, texts]) =>
    texts.map((text, i): [string, string] => [`${group.replace(' ', '-')}-${i + 1}`, text]),
  );
  return new Map(
    all.map(([name, text]) => [name, text.startsWith('---') ? text : `Before.\n\n${text}\n`]),
  );
}
