import { hash } from 'node:crypto';
import { findMentions } from '../site/concepts/find-mentions.ts';
import { listConcepts } from '../site/concepts/list-concepts.ts';
import { makeBackground } from '../site/concepts/make-background.ts';
import { makeMatcher } from '../site/concepts/make-matcher.ts';
import { linkSite, type SiteGraph } from '../site/link-site.ts';
import { planSite, type SitePlan } from '../site/plan-site.ts';
import type { FilePath } from '../types/brand.ts';
import type { ConceptMentions, ConceptSeed } from '../types/site.ts';
import { mapLimit } from '../util/map-limit.ts';
import { once } from '../util/once.ts';
import type { ArticleRecord } from './article-record.ts';
import { type ArticleTools, type KeyedSeed, loadSections } from './prepare-articles.ts';

/** What the site decides about its articles. */
export interface LinkedSite {
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
}

/**
 * Decide routes, order and links, and join the articles by the concepts that they mention.
 *
 * @param records Of all articles.
 * @param seeds The same articles, to load their texts.
 */
export async function linkArticles(
  records: readonly ArticleRecord[],
  seeds: readonly KeyedSeed[],
  tools: ArticleTools,
): Promise<LinkedSite> {
  const summaries = records.flatMap(({ summary }) => summary ?? []);
  const plan = planSite(summaries);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const concepts = listConcepts(summaries, tools.config.concepts, makeBackground(), segmenter);
  const mentions = await findAllMentions(seeds, concepts, tools);
  return { plan, graph: linkSite(plan, concepts, mentions) };
}

/**
 * Find what each article mentions, or take it from the store: an edit that brings no new concept
 * leaves all other articles alone.
 */
async function findAllMentions(
  seeds: readonly KeyedSeed[],
  concepts: readonly ConceptSeed[],
  tools: ArticleTools,
): Promise<ReadonlyMap<FilePath, readonly ConceptMentions[]>> {
  // By name, not by rank: ranks move with every edit, and no mention depends on them.
  const sorted = concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const looked = sorted.map(({ key, spellings, exactCase }) => [key, spellings, exactCase]);
  const listKey = hash('sha1', JSON.stringify(looked));
  const matcher = once(() => makeMatcher(sorted));
  const mentions = new Map<FilePath, readonly ConceptMentions[]>();
  await mapLimit(seeds, 8, async (seed) => {
    const key = hash('sha1', `mentions\n${listKey}\n${seed.key}`);
    const stored = await tools.store.get(key);
    // The store has checked that it is the text that was saved.
    if (stored !== undefined) mentions.set(seed.path, JSON.parse(stored));
    else {
      const found = findMentions({ sections: await loadSections(seed, tools) }, sorted, matcher());
      mentions.set(seed.path, found);
      await tools.store.put(key, JSON.stringify(found));
    }
  });
  return mentions;
}
