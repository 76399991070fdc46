import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from '../../src/build.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { createDevServer } from '../../src/dev/create-dev-server.ts';
import type { SiteConfig } from '../../src/types/config.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { compareWithBuild } from './compare-with-build.ts';
import { burst, type EditOptions, editOnce, reset } from './random-edits.ts';

/** How long, and how hard. */
export interface SoakOptions {
  readonly edits: number;
  /** Files of one burst. */
  readonly burst: number;
  /** Edits between two bursts. */
  readonly burstEvery: number;
  readonly seed: number;
  readonly tell?: (text: string) => void;
}

/** What a preview was after the edits. */
export interface SoakResult {
  readonly edits: number;
  readonly bursts: number;
  /** Pages and files that differ from a clean build's, in the middle and at the end. */
  readonly different: readonly string[];
  /** Bytes in use after collection, with the same files: at the start, in the middle, at the end. */
  readonly heap: readonly number[];
  /** What the preview said unasked. */
  readonly noise: readonly string[];
}

const PATIENCE_MS = 60_000;

/**
 * Edit the articles of a running preview at random, and compare it with a clean build.
 *
 * @returns The result; the caller decides what is good enough.
 */
export async function soakPreview(options: SoakOptions): Promise<SoakResult> {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-soak-'));
  const folder = join(root, 'seeds');
  await mkdir(folder);
  await writeFile(join(root, 'site.config.mjs'), 'export default { diagrams: { enabled: false } }');
  await reset(folder);
  const noise: string[] = [];
  const server = await createDevServer({
    loadConfig: () => loadConfig(root, {}, {}),
    port: 0,
    notify: (text) => void noise.push(text),
    onProblems: () => undefined,
  });
  try {
    const run = { ...options, root, folder, url: server.url };
    // What is loaded once is no leak; decisions that mend a text anew are rare among the edits.
    await import('../../src/repair/repair-any.ts');
    await makeEdits(run, Math.min(200, options.edits / 4), options.seed + 1);
    await untilEqual(run);
    const heap = [await heapAfterReset(run)];
    const different: string[] = [];
    let bursts = 0;
    for (const half of [1, 2]) {
      bursts += await makeEdits(run, options.edits / 2, options.seed + 10 * half);
      different.push(...(await untilEqual(run)));
      heap.push(await heapAfterReset(run));
      options.tell?.(`${(options.edits * half) / 2} edits, heap ${heap.join(', ')}`);
    }
    return { edits: options.edits, bursts, different, heap, noise };
  } finally {
    await server.close();
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Run extends SoakOptions {
  readonly root: string;
  readonly folder: string;
  readonly url: string;
}

async function makeEdits(run: Run, count: number, seed: number): Promise<number> {
  const random = seededRandom(seed);
  const edit: EditOptions = { folder: run.folder, burst: run.burst, random };
  let bursts = 0;
  for (let i = 1; i <= count; i++) {
    if (i % run.burstEvery === 0) {
      await burst(edit);
      bursts += 1;
    } else await editOnce(edit);
    if (random() < 0.3) await new Promise((done) => setTimeout(done, random() * 60));
    if (random() < 0.1) await fetch(run.url).then((response) => response.arrayBuffer());
  }
  return bursts;
}

/** Ask again until the preview shows what a clean build gives. @returns What never did. */
async function untilEqual({ root, url }: Run): Promise<readonly string[]> {
  const outDir = join(root, 'clean');
  const config: SiteConfig = {
    ...(await loadConfig(root, {}, {})),
    outDir,
    cacheDir: join(root, 'clean-cache'),
  };
  await rm(outDir, { recursive: true, force: true });
  await rm(config.cacheDir, { recursive: true, force: true, maxRetries: 5 });
  await build(config);
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const different = await compareWithBuild(url, outDir);
    if (different.length === 0 || performance.now() > end) return different;
    await new Promise((done) => setTimeout(done, 300));
  }
}

async function heapAfterReset(run: Run): Promise<number> {
  await reset(run.folder);
  await untilEqual(run);
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((done) => setTimeout(done, 200));
  }
  return process.memoryUsage().heapUsed;
}
