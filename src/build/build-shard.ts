import type { BuildResult } from '../types/build.ts';
import { type PreparedArticles, prepareAll } from './article/prepare-all.ts';
import { loadSections } from './article/prepare-articles.ts';
import type { BuildTools } from './build-tools.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { makeResult } from './make-result.ts';
import type { KeyedSeed } from './read-keyed.ts';
import type { Services } from './start-services.ts';
import type { Stopwatch } from './stopwatch.ts';

/** The `number`-th of `of` equal shares of the articles, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * Build one share of the articles and draw their diagrams, into the cache only: the site's pages need
 * all articles.
 */
export async function buildShard(
  seeds: readonly KeyedSeed[],
  { number, of }: Shard,
  tools: BuildTools,
  services: Services,
  watch: Stopwatch,
): Promise<BuildResult> {
  const own = seeds.filter((_, index) => index % of === number - 1);
  watch.start('articles', own.length);
  const prepared = await prepareAll(own, [], tools, watch.tick);
  watch.start('pages', own.length);
  const messages = await drawAll(prepared, tools, services, watch);
  const files = { written: 0, unchanged: 0, removed: 0 };
  return makeResult({ prepared, pages: [], messages, files, timings: watch.stop() });
}

async function drawAll(
  { seeds, records }: PreparedArticles,
  tools: BuildTools,
  services: Services,
  watch: Stopwatch,
): Promise<BuildResult['messages']> {
  const messages: BuildResult['messages'][number][] = [];
  const byKey = new Map(records.map((record) => [record.key, record]));
  for (const seed of seeds) {
    const summary = byKey.get(seed.key)?.summary;
    const renderer = summary?.counts.diagrams ? await services.diagrams() : undefined;
    if (summary && renderer) {
      const sections = await loadSections(seed, tools);
      const article = { path: seed.path, title: summary.title, sections };
      const drawn = await drawDiagrams(article, renderer, tools.config.limits.diagrams);
      messages.push(...drawn.messages);
    }
    watch.tick();
  }
  return messages;
}
