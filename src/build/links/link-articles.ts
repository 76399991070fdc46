import { linkSite, type SiteGraph } from '../../site/link-site.ts';
import { planSite, type SitePlan } from '../../site/plan-site.ts';
import type { ArticleRecord } from '../article/article-record.ts';
import type { BuildTools } from '../build-tools.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import { conceptsOf } from './concepts-of.ts';
import { findAllMentions } from './find-all-mentions.ts';
import { recallLinks } from './recall-links.ts';

/** The result of the site stage. */
export interface LinkedSite {
  readonly plan: SitePlan;
  readonly graph: SiteGraph;
  /** From `conceptListKey`. */
  readonly list: string;
}

/**
 * Decide routes, order and links, and link the articles by the concepts that they mention.
 *
 * @param records Of all articles.
 * @param seeds The same articles, to load their texts.
 */
export async function linkArticles(
  records: readonly ArticleRecord[],
  seeds: readonly KeyedSeed[],
  tools: BuildTools,
): Promise<LinkedSite> {
  const summaries = records.flatMap(({ summary }) => summary ?? []);
  const plan = planSite(summaries);
  const concepts =
    (await tools.conceptsElsewhere?.(records)) ?? conceptsOf(summaries, tools.config);
  const table = await findAllMentions(seeds, concepts, tools);
  const recall = recallLinks(plan, table, tools);
  return { plan, graph: linkSite(plan, table, recall), list: table.list };
}
