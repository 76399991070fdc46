import { readdirSync, readFileSync } from 'node:fs';
import { listConcepts } from '../../../src/site/concepts/choose/list-concepts.ts';
import { makeBackground } from '../../../src/site/concepts/choose/make-background.ts';
import { makeTermTables } from '../../../src/site/concepts/choose/term-table.ts';
import { findMentions } from '../../../src/site/concepts/mentions/find-mentions.ts';
import { makeMatcher } from '../../../src/site/concepts/mentions/make-matcher.ts';
import { indexMentions } from '../../../src/site/concepts/mentions/mention-index.ts';
import type { MentionTable } from '../../../src/site/concepts/mentions/mention-table.ts';
import { linkSite, type SiteGraph } from '../../../src/site/link-site.ts';
import { planSite, type SitePlan } from '../../../src/site/plan-site.ts';
import { summariseArticle } from '../../../src/site/summarise-article.ts';
import type { Article } from '../../../src/types/article.ts';
import type { SiteConfig } from '../../../src/types/config.ts';
import type { ConceptSeed } from '../../../src/types/site.ts';
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
  concepts: SiteConfig['concepts'] = { auto: true, add: [], hide: [], synonyms: {} },
): SiteGraph & { readonly plan: SitePlan } {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const summaries = articles.map((article) => summariseArticle(article, segmenter));
  const tables = makeTermTables(summaries.map(({ candidates }) => candidates));
  const seeds = listConcepts(tables, concepts, makeBackground(), segmenter);
  const plan = planSite(summaries);
  return { plan, ...linkSite(plan, mentionTable(articles, seeds)) };
}

/** The mentions of some articles, held in memory. */
export function mentionTable(
  articles: readonly Article[],
  seeds: readonly ConceptSeed[],
): MentionTable {
  const sorted = seeds.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const matcher = makeMatcher(sorted);
  const numbers = new Map(sorted.map(({ key }, number) => [key, number]));
  const found = new Map(
    articles.map((article) => [article.path, findMentions(article, sorted, matcher)]),
  );
  return {
    seeds: sorted,
    index: (path) => indexMentions(found.get(path) ?? [], numbers),
    load: async (path) => found.get(path) ?? [],
  };
}
