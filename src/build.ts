import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleSettings } from './build/article-settings.ts';
import type { Shard } from './build/build-shard.ts';
import {
  type BuildState,
  isWhole,
  loadPages,
  loadRecords,
  loadState,
  saveMarks,
  saveState,
  stateName,
} from './build/build-state.ts';
import type { BuildTools } from './build/build-tools.ts';
import { heapKeeper } from './build/heap-keeper.ts';
import { type LazyCrew, lazyCrew } from './build/lazy-crew.ts';
import { loadAssets } from './build/load-assets.ts';
import type { KeyedSeed } from './build/read-keyed.ts';
import { readSeeds } from './build/read-seeds.ts';
import { startServices } from './build/start-services.ts';
import { stopwatch } from './build/stopwatch.ts';
import { codeVersion } from './cache/code-version.ts';
import { openStore } from './cache/open-store.ts';
import { pruneStore } from './cache/prune-store.ts';
import { findTemplates } from './config/find-templates.ts';
import { listSeeds } from './read/list-seeds.ts';
import type { BuildReporter, BuildResult } from './types/build.ts';
import type { SiteConfig } from './types/config.ts';
import { once } from './util/once.ts';
import { untilAborted } from './util/until-aborted.ts';
import { nullOutput } from './write/null-output.ts';
import { type Output, openOutput } from './write/open-output.ts';

/** How to build. */
export interface BuildOptions {
  readonly reporter?: BuildReporter;
  /** @default writes to `outDir` */
  readonly open?: (outDir: string) => Promise<Output>;
  /** Make everything again. @default false */
  readonly force?: boolean;
  /** Stops the build; the old site then stays. @default never */
  readonly signal?: AbortSignal;
  /** Fill the cache with one share of the articles and write nothing. @default the whole site */
  readonly shard?: Shard;
}

const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Build the site: read, articles, site, pages, write.
 *
 * Only what depends on a change is made again. What is wrong with an article is a message of the
 * result and spoils nothing else.
 *
 * @param config Complete configuration.
 * @throws {WriteError} Where the output cannot be written; the old site then stays.
 * @throws The reason of `signal`, where that stops the build.
 */
export async function build(config: SiteConfig, options: BuildOptions = {}): Promise<BuildResult> {
  const open = options.shard ? async () => nullOutput() : (options.open ?? openOutput);
  const output = await open(config.outDir);
  const services = startServices(config, options.reporter?.notice);
  let crew: LazyCrew | undefined;
  let isCommitting = false;
  try {
    const work = make();
    // Half of the new files in place would be worse than waiting for the others.
    return await untilAborted(work, options.signal, () => isCommitting);
  } finally {
    await crew?.close();
    await services.close();
    await output.discard();
  }

  async function make(): Promise<BuildResult> {
    const watch = stopwatch(options.reporter);
    watch.start('read');
    const storeDir = join(config.cacheDir, 'store');
    const store = openStore(storeDir);
    const version = codeVersion(PACKAGE_ROOT, store);
    const settings = articleSettings(config, version);
    const { highlighter, drawEarly } = services;
    const list = await listSeeds(config.root, config.seedsDir, config.outDir);
    const ownTasks = once(async () => {
      const { makeTasks } = await import('./build/make-tasks.ts');
      return makeTasks({
        ...{ config, version, settings, store, storeDir },
        highlighter,
        recent: undefined,
      });
    });
    crew = lazyCrew({ config, version, storeDir }, ownTasks);
    const keepHeap = heapKeeper();
    const tools: BuildTools = {
      ...{ config, version, settings, store, storeDir, highlighter },
      recent: new Map(),
      onBuilt: drawEarly,
      ...{ crew: crew.get, endCrew: crew.rest, keepHeap },
    };
    const name = stateName(config.outDir, version);
    const last = options.force ? undefined : loadState(store, name);
    // Threads take a moment to start: where nothing is known, they will have much to do.
    if (!last && !options.shard) {
      crew.get(list.paths.length).then(
        (threads) => threads?.prepare('articles'),
        () => undefined,
      );
    }
    const read = await readSeeds(list.paths, tools, last?.settings === settings ? last.marks : {});
    if (options.shard) {
      const { buildShard } = await import('./build/build-shard.ts');
      return await buildShard(read.seeds, options.shard, tools, services, watch);
    }
    const templateFiles = await findTemplates(config.root, join(PACKAGE_ROOT, 'templates'));
    const keyOf = (seeds: readonly KeyedSeed[]): string =>
      hash('sha1', JSON.stringify([version, config, templateFiles.key, seeds.map((s) => s.key)]));
    if (last?.key === keyOf(read.seeds) && isWhole(last, output)) {
      saveMarks(store, name, last, read.marks);
      return unchanged(last, watch.stop());
    }

    watch.start('articles', read.seeds.length);
    const { prepareAll } = await import('./build/prepare-all.ts');
    // Where threads make the articles, this one has time for what comes after them.
    const assets = loadAssets({ ...tools, templateFiles });
    const later = Promise.all([
      import('./build/link-articles.ts'),
      import('./build/write-site.ts'),
    ]);
    // A failure counts where these are awaited, also when the articles fail first.
    for (const each of [assets, later]) each.catch(() => undefined);
    const known = last ? loadRecords(store, last) : [];
    const { gatherTerms } = await import('./build/gather-terms.ts');
    const terms = gatherTerms(name, tools);
    const prepared = await prepareAll(read.seeds, known, tools, watch.tick, terms);
    const { records, seeds } = prepared;
    // Threads that need no highlighter and no parser take the place of those that did, at once.
    await crew.rest();
    (await crew.get(prepared.built.length))?.prepare('pages');
    const key = keyOf(seeds);

    watch.start('site');
    const [{ linkArticles }, { writeSite }] = await later;
    const { conceptsOfTables } = await import('./build/concepts-of.ts');
    const {
      plan,
      graph,
      list: concepts,
    } = await linkArticles(records, seeds, {
      ...tools,
      conceptsElsewhere: async () => conceptsOfTables(await terms.tables(records), config),
    });

    watch.start('pages', plan.articles.length);
    const before = last
      ? { ...last, pages: loadPages(store, last) }
      : { key: '', pages: {}, files: new Map() };
    const site = {
      key,
      plan,
      graph,
      list: concepts,
      seeds,
      tools,
      output,
      services,
      templateFiles,
      assets: await assets,
      before,
    };
    const pages = await writeSite({ ...site, tick: watch.tick });

    watch.start('write');
    isCommitting = true;
    const { stamps, ...files } = await output.commit();
    const messages = [...list.messages, ...plan.messages];
    const timings = watch.stop();
    const { makeResult } = await import('./build/make-result.ts');
    const result = makeResult({ prepared, pages, messages, files, timings });
    // Another output than the folder says nothing about the folder.
    const done = { key, settings, records, pages, stamps, result };
    if (options.open === undefined) {
      saveState(store, name, { ...done, marks: read.marks }, last);
      pruneStore(config.cacheDir);
    }
    return result;
  }
}

/** Nothing has to be done: the last build's result, with nothing written. */
function unchanged({ result, files }: BuildState, timings: BuildResult['timings']): BuildResult {
  const counts = { written: 0, unchanged: files.size, removed: 0 };
  return { ...result, files: counts, timings, slowest: [] };
}
