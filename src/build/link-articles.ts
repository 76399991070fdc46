import { findMentions } from '../site/concepts/find-mentions.ts';
import { listConcepts } from '../site/concepts/list-concepts.ts';
import { makeBackground } from '../site/concepts/make-background.ts';
import { makeMatcher } from '../site/concepts/make-matcher.ts';
import { linkSite, type SiteGraph } from '../site/link-site.ts';
import { planSite, type SitePlan } from '../site/plan-site.ts';
import type { FilePath } from '../types/brand.ts';
import type { ConceptMentions } from '../types/site.ts';
import { mapLimit } from '../util/map-limit.ts';
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
  const matcher = makeMatcher(concepts);
  const mentions = new Map<FilePath, readonly ConceptMentions[]>();
  await mapLimit(seeds, 2, async (seed) => {
    const sections = await loadSections(seed, tools);
    mentions.set(seed.path, findMentions({ sections }, concepts, matcher));
  });
  return { plan, graph: linkSite(plan, concepts, mentions) };
}
