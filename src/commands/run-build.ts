import { resolve } from 'node:path';
import type { Shard } from '../build/build-shard.ts';
import { build } from '../build.ts';
import { mergeCaches } from '../cache/merge-caches.ts';
import { loadConfig } from '../config/load-config.ts';
import type { SiteConfig } from '../types/config.ts';
import { type OptionTable, parseOptions } from './arguments/parse-options.ts';
import { textOption } from './arguments/text-option.ts';
import { UsageError } from './arguments/usage-error.ts';
import { exitCodeOf } from './exit-code-of.ts';
import {
  listProblems,
  noArticles,
  profileOf,
  summaryOf,
  summaryOfShard,
} from './output/build-report.ts';
import { reportProgress } from './output/report-progress.ts';
import type { Terminal } from './output/terminal.ts';
import { interruptible } from './signals/interruptible.ts';

const OPTIONS: OptionTable = {
  base: { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
  strict: { type: 'boolean' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  profile: { type: 'boolean' },
  shard: { type: 'string' },
  merge: { type: 'string' },
};

/** What `kintsugi build --help` says. */
export const BUILD_HELP: string = `Usage: kintsugi build [FOLDER] [options]

Build the site of FOLDER (default: the current folder) into its output folder.

  --base PATH   path under which the site is served, e.g. /docs/
  --out FOLDER  output folder; a relative path counts from the site’s folder (default: dist)
  --url ORIGIN  origin for canonical links and feeds
  --strict      warnings fail the build
  --force       make everything again, whatever the cache says
  --shard I/N   make the I-th of N shares of the articles for the cache, no site
  --merge DIR   first take over the cache in DIR, or all caches in its subfolders
  --profile     show the time of each stage and the slowest articles
  --json        print the result as JSON, with errors and warnings
  -q, --quiet   print errors and warnings only
  -v, --verbose print what was restored, too

Exit codes: 0 built, 1 built with errors (with --strict: or warnings), 2 wrong usage or configuration
`;

/**
 * Run `kintsugi build`.
 *
 * @returns The exit code.
 */
export async function runBuild(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(argv, OPTIONS, 1);
  const { base, out, url } = values;
  const overrides = { base: textOption(base), outDir: textOption(out), url: textOption(url) };
  const config = await loadConfig(positionals[0] ?? '.', overrides);
  const shard = readShard(textOption(values.shard));
  mergeCache(textOption(values.merge), config);
  const isQuiet = values.quiet === true || values.json === true;
  const progress = isQuiet ? undefined : reportProgress(terminal);
  const begin = performance.now();
  const result = await interruptible((signal) =>
    build(config, {
      ...(progress && { reporter: progress }),
      force: values.force === true,
      verbose: values.verbose === true,
      ...(shard && { shard }),
      signal,
    }),
  ).finally(() => progress?.clear());
  const ms = performance.now() - begin;
  if (values.json) terminal.out(`${JSON.stringify({ ...result, ...usage(ms) })}\n`);
  else {
    terminal.err(listProblems(result, config, values.verbose === true, terminal));
    if (values.profile) terminal.err(profileOf(result));
    if (result.articles === 0) terminal.err(noArticles(config, terminal));
    const sumUp = shard ? summaryOfShard : summaryOf;
    if (!isQuiet) terminal.err(sumUp(result, config, ms, terminal));
  }
  return exitCodeOf(result.messages, values.strict === true);
}

/** `2/4` → the second of four shares. */
function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).slice(1).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new UsageError(`\`--shard ${value}\` is no share. Write e.g. \`--shard 2/4\`.`);
}

/** @throws {UsageError} Where `--merge` names a folder without a cache. */
function mergeCache(folder: string | undefined, { cacheDir }: SiteConfig): void {
  if (folder === undefined || mergeCaches(resolve(folder), cacheDir) !== undefined) return;
  const hint = 'Name the folder that `.cache/kintsugi` of the other builds was copied to.';
  throw new UsageError(`There is no cache in \`${folder}\`. ${hint}`);
}

/** What the build cost, all its threads together: milliseconds of wall and CPU time, bytes at the peak. */
function usage(ms: number): object {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMs = Math.round((userCPUTime + systemCPUTime) / 1000);
  return { ms: Math.round(ms), cpuMs, peakBytes: maxRSS * 1024 };
}
