import { readdirSync, readFileSync } from 'node:fs';
import { findMentions } from '../../../src/site/concepts/find-mentions.ts';
import { listConcepts } from '../../../src/site/concepts/list-concepts.ts';
import { makeBackground } from '../../../src/site/concepts/make-background.ts';
import { makeMatcher } from '../../../src/site/concepts/make-matcher.ts';
import { linkSite, type SiteGraph } from '../../../src/site/link-site.ts';
import { planSite, type SitePlan } from '../../../src/site/plan-site.ts';
import { summariseArticle } from '../../../src/site/summarise-article.ts';
import type { Article } from '../../../src/types/article.ts';
import type { SiteConfig } from '../../../src/types/config.ts';
import { parseArticle } from './parse-article.ts';

const GOLD: URL = new URL('../../fixtures/gold/', import.meta.url);

/** The repaired articles that tests read. */
export function readGold(): readonly Article[] {
  return readdirSync(GOLD)
    .filter((file) => file.endsWith('.md'))
    .map((file) => parseArticle(`seeds/${file}`, readFileSync(new URL(file, GOLD), 'utf8')));
}

/** All site stages over some articles. */
export function buildGraph(
  articles: readonly Article[],
  concepts: SiteConfig['concepts'] = { add: [], hide: [], synonyms: {} },
): SiteGraph & { readonly plan: SitePlan } {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const summaries = articles.map((article) => summariseArticle(article, segmenter));
  const seeds = listConcepts(summaries, concepts, makeBackground(), segmenter);
  const matcher = makeMatcher(seeds);
  const mentions = new Map(
    articles.map((article) => [article.path, findMentions(article, seeds, matcher)]),
  );
  const plan = planSite(summaries);
  return { plan, ...linkSite(plan, seeds, mentions) };
}
