import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDice } from '../bench/dice.ts';
import { articleName, makeArticle } from '../bench/make-article.ts';

/** How builds are killed. */
export interface KillOptions {
  readonly rounds: number;
  readonly articles: number;
  readonly seed: number;
}

/** What came of it. */
export interface KillResult {
  /** Rounds in which the build was killed before its end. */
  readonly killed: number;
  /** Rounds after which the site was not that of a clean build, and what differed. */
  readonly different: readonly string[];
}

const CLI = resolve(import.meta.dirname, '../../kintsugi.js');
const VERSIONS = 3;

/**
 * Kill builds at random moments, build again, and compare with a clean build each time.
 *
 * Each round edits articles first, so that the killed build has pages to replace and to remove.
 */
export async function killBuilds(options: KillOptions): Promise<KillResult> {
  const root = await mkdtemp(join(tmpdir(), 'kintsugi-kill-'));
  try {
    const clean: ReadonlyMap<string, string>[] = [];
    let longest = 0;
    for (let version = 0; version < VERSIONS; version++) {
      const folder = join(root, `clean-${version}`);
      await writeSeeds(folder, version, options.articles);
      const begin = performance.now();
      await build(folder);
      longest = Math.max(longest, performance.now() - begin);
      clean.push(await readSite(folder));
    }
    return await killAll(join(root, 'killed'), clean, longest, options);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function killAll(
  folder: string,
  clean: readonly ReadonlyMap<string, string>[],
  longest: number,
  { rounds, articles, seed }: KillOptions,
): Promise<KillResult> {
  const dice = makeDice(seed);
  const different: string[] = [];
  let killed = 0;
  for (let round = 0; round < rounds; round++) {
    const version = round % VERSIONS;
    // Every tenth round starts without a cache.
    if (round % 10 === 9) await rm(join(folder, '.cache'), { recursive: true, force: true });
    await writeSeeds(folder, version, articles);
    if (await build(folder, dice.next() * longest)) killed += 1;
    await build(folder);
    const site = await readSite(folder);
    const names = new Set([...site.keys(), ...(clean[version]?.keys() ?? [])]);
    const wrong = [...names].filter((name) => site.get(name) !== clean[version]?.get(name));
    if (wrong.length > 0) different.push(`round ${round}: ${wrong.join(', ')}`);
  }
  return { killed, different };
}

/** A version has an article less than the one before, and another text in each second one. */
async function writeSeeds(folder: string, version: number, articles: number): Promise<void> {
  const seeds = join(folder, 'seeds');
  await rm(seeds, { recursive: true, force: true });
  await mkdir(seeds, { recursive: true });
  const config = "export default { title: 'Killed', diagrams: { enabled: false } };\n";
  await writeFile(join(folder, 'site.config.ts'), config);
  for (let number = 0; number < articles - version; number++) {
    const text = makeArticle(number, articles);
    const edited = number % 2 === 0 ? `${text}\n第 ${version} 版。\n` : text;
    await writeFile(join(seeds, `${articleName(number)}.md`), edited);
  }
}

/** @returns Whether the build was killed before its end. */
async function build(folder: string, killAfterMs?: number): Promise<boolean> {
  const child = spawn(process.execPath, [CLI, 'build', folder, '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const timer =
    killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (...result) => resolve(result));
  });
  clearTimeout(timer);
  if (signal === 'SIGKILL') return true;
  if (code !== 0 && !errors.includes('link')) throw new Error(`The build failed: ${errors}`);
  return false;
}

async function readSite(folder: string): Promise<ReadonlyMap<string, string>> {
  const dist = join(folder, 'dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(dist.length + 1), await readFile(path, 'base64')] as const;
    }),
  );
  return new Map(texts);
}
