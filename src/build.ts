import { hash } from 'node:crypto';
import { join } from 'node:path';
import { findUnknownArticles } from './build/article/find-unknown-articles.ts';
import type { Shard } from './build/build-shard.ts';
import {
  type BuildState,
  isWhole,
  type LastBuild,
  loadPages,
  loadRecords,
  loadState,
  saveMarks,
  saveState,
  stateName,
} from './build/build-state.ts';
import type { BuildTools } from './build/build-tools.ts';
import type { LazyPool } from './build/lazy-pool.ts';
import { loadAssets } from './build/load-assets.ts';
import { openTools } from './build/open-tools.ts';
import type { KeyedSeed } from './build/read-keyed.ts';
import { readSeeds } from './build/read-seeds.ts';
import { type Services, startServices } from './build/start-services.ts';
import { type Stopwatch, stopwatch } from './build/stopwatch.ts';
import { pruneStore } from './cache/prune-store.ts';
import { findTemplates, type TemplateFiles } from './config/find-templates.ts';
import { listSeeds } from './read/list-seeds.ts';
import type { BuildReporter, BuildResult } from './types/build.ts';
import type { SiteConfig } from './types/config.ts';
import { PACKAGE_ROOT } from './util/files/package-root.ts';
import { untilAborted } from './util/until-aborted.ts';
import { nullOutput } from './write/null-output.ts';
import { type Output, openOutput } from './write/open-output.ts';

/** How to build. */
export interface BuildOptions {
  /** Told about the progress. @default nobody is */
  readonly reporter?: BuildReporter;
  /** Opens the output. @default the folder `outDir` */
  readonly open?: (outDir: string) => Promise<Output>;
  /** Ignore the last build and make everything again. @default false */
  readonly force?: boolean;
  /** Stops the build; the old site then stays. @default never */
  readonly signal?: AbortSignal;
  /** Include messages of severity `info`, some hundred for a flattened article. @default false */
  readonly verbose?: boolean;
  /** Build only this share of the articles, into the cache, and no site. @default the whole site */
  readonly shard?: Shard;
}

/** State of a running build. */
interface Run {
  readonly config: SiteConfig;
  readonly options: BuildOptions;
  readonly output: Output;
  readonly services: Services;
  readonly tools: BuildTools;
  readonly pool: LazyPool;
  readonly watch: Stopwatch;
  /** Key under which the store keeps the state of this build for the next one. */
  readonly name: string;
  /** The state of the last build; undefined for a first or a forced build. */
  readonly last: BuildState | undefined;
  /** New files are replacing the old ones: the build is no longer stopped, or it would leave a mix. */
  isCommitting: boolean;
}

/**
 * Build the site, in the stages read, articles, site, pages, write.
 *
 * Only what depends on a change since the last build is made again. A mistake in an article becomes
 * a message of the result; the other articles are built all the same.
 *
 * @param config Complete configuration, from `loadConfig`.
 * @throws {WriteError} Where the output cannot be written; the old site then stays.
 * @throws The reason of `signal`, where that stops the build.
 */
export async function build(config: SiteConfig, options: BuildOptions = {}): Promise<BuildResult> {
  const open = options.shard ? async () => nullOutput() : (options.open ?? openOutput);
  const output = await open(config.outDir);
  const services = startServices(config, options.reporter?.notice);
  const watch = stopwatch(options.reporter);
  let pool: LazyPool | undefined;
  try {
    watch.start('read');
    const opened = openTools(config, services, PACKAGE_ROOT);
    pool = opened.pool;
    const { store, version } = opened.tools;
    const name = stateName(config.outDir, version);
    const last = options.force ? undefined : loadState(store, name);
    const parts = { config, options, output, services, watch, name, last };
    const run: Run = { ...parts, ...opened, isCommitting: false };
    return await untilAborted(runStages(run), options.signal, () => run.isCommitting);
  } finally {
    await pool?.close();
    await services.close();
    await output.discard();
  }
}

async function runStages(run: Run): Promise<BuildResult> {
  const { config, options, output, services, tools, watch, name, last } = run;
  const list = await listSeeds(config.root, config.seedsDir, config.outDir);
  if (!last && !options.shard) await startThreads(run.pool, list.paths.length);
  const marks = last?.settings === tools.settings ? last.marks : {};
  const read = await readSeeds(list.paths, tools, marks);
  if (options.shard) {
    const { buildShard } = await import('./build/build-shard.ts');
    const share = await buildShard(read.seeds, options.shard, tools, services, watch);
    return await withInfoMessages(share, read.seeds, run);
  }
  const templateFiles = await findTemplates(config.root, join(PACKAGE_ROOT, 'templates'));
  if (last?.key === keyOf(run, read.seeds, templateFiles) && isWhole(last, output)) {
    saveMarks(tools.store, name, last, read.marks);
    return await withInfoMessages(unchanged(last, watch.stop()), read.seeds, run);
  }

  watch.start('articles', read.seeds.length);
  const ahead = loadAhead(run, templateFiles);
  const { prepared, terms } = await makeArticles(run, read.seeds);
  const { records, seeds } = prepared;
  const key = keyOf(run, seeds, templateFiles);

  watch.start('site');
  const [{ linkArticles }, { writeSite }, { conceptsOfTables }] = await ahead.stages;
  const conceptsElsewhere = async () => conceptsOfTables(await terms.tables(records), config);
  const linked = await linkArticles(records, seeds, { ...tools, conceptsElsewhere });

  watch.start('pages', linked.plan.articles.length);
  const assets = await ahead.assets;
  const site = { key, ...linked, seeds, tools, output, services, templateFiles, assets };
  const pages = await writeSite({ ...site, before: lastPages(run), tick: watch.tick });

  watch.start('write');
  run.isCommitting = true;
  const { stats, ...files } = await output.commit();
  const unknown = findUnknownArticles(config.articles, list.paths);
  const messages = [...list.messages, ...unknown, ...linked.plan.messages];
  const timings = watch.stop();
  const { makeResult } = await import('./build/make-result.ts');
  const result = makeResult({ prepared, pages, messages, files, timings });
  const done = { key, settings: tools.settings, records, pages, stats, result };
  // A build into another output than the folder leaves the folder as it was.
  if (options.open === undefined) {
    saveState(tools.store, name, { ...done, marks: read.marks }, last);
    pruneStore(config.cacheDir);
  }
  return await withInfoMessages(result, seeds, run);
}

/** The result, with messages of severity `info` where `verbose` asks for them. */
async function withInfoMessages(
  result: BuildResult,
  seeds: readonly KeyedSeed[],
  { options, tools }: Run,
): Promise<BuildResult> {
  if (!options.verbose) return result;
  const { addRestored } = await import('./build/add-restored.ts');
  return await addRestored(result, seeds, tools);
}

/** Start the worker threads early: a first build needs them, and they load while seeds are read. */
async function startThreads(pool: LazyPool, articles: number): Promise<void> {
  (await pool.get(articles))?.prepare('articles');
}

/** Hash of everything that the site depends on. */
function keyOf(
  { config, tools }: Run,
  seeds: readonly KeyedSeed[],
  templateFiles: TemplateFiles,
): string {
  const keys = seeds.map(({ key }) => key);
  return hash('sha1', JSON.stringify([tools.version, config, templateFiles.key, keys]));
}

/** Start loading what the stages after the articles need: worker threads build the articles meanwhile. */
function loadAhead({ tools }: Run, templateFiles: TemplateFiles) {
  const assets = loadAssets({ ...tools, templateFiles });
  const stages = Promise.all([
    import('./build/links/link-articles.ts'),
    import('./build/write-site.ts'),
    import('./build/links/concepts-of.ts'),
  ]);
  // A rejection is handled where these are awaited; when the articles fail first, nobody awaits them.
  for (const each of [assets, stages]) each.catch(() => undefined);
  return { assets, stages };
}

/** Build the articles, and collect the terms in them that may be concepts. */
async function makeArticles({ tools, pool, watch, name, last }: Run, all: readonly KeyedSeed[]) {
  const { prepareAll } = await import('./build/article/prepare-all.ts');
  const { gatherTerms } = await import('./build/gather-terms.ts');
  const known = last ? loadRecords(tools.store, last) : [];
  const terms = gatherTerms(name, tools);
  const prepared = await prepareAll(all, known, tools, watch.tick, terms);
  // Fresh threads for the pages: those that built articles hold a highlighter and a parser each.
  await pool.release();
  (await pool.get(prepared.built.length))?.prepare('pages');
  return { prepared, terms };
}

/** What the pages stage needs of the last build. */
function lastPages({ tools, last }: Run): LastBuild {
  if (!last) return { key: '', pages: {}, files: new Map() };
  return { ...last, pages: loadPages(tools.store, last) };
}

/** The result of a build that found nothing to do: the last one's, with no file written. */
function unchanged({ result, files }: BuildState, timings: BuildResult['timings']): BuildResult {
  const counts = { written: 0, unchanged: files.size, removed: 0 };
  return { ...result, files: counts, timings, slowest: [] };
}
