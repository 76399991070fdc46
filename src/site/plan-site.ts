import type { FilePath, Route } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import type { ArticleLinks, ArticleSummary, SectionRef, SiteTag, Target } from '../types/site.ts';
import { decodeParts } from '../util/decode-parts.ts';
import { once } from '../util/memo/once.ts';
import { readWikiAddress } from '../util/wiki-link.ts';
import { anchorsOfParts } from './anchors-of-parts.ts';
import { articleRoute } from './article-route.ts';
import { assignSlugs } from './assign-slugs.ts';
import { compareArticles } from './compare-articles.ts';
import { listTags, tagKey } from './list-tags.ts';
import { makeNameLookup } from './make-name-lookup.ts';
import { makeSeedLookup, type SeedTarget } from './make-seed-lookup.ts';
import { type ResolvedLinks, resolveLinks } from './resolve-links.ts';
import { sectionRef } from './section-ref.ts';

/** An article with its final slug and route. */
export interface PlannedArticle {
  readonly summary: ArticleSummary;
  readonly route: Route;
}

/** Routes, order and links of all articles: what can be known before any concept is. */
export interface SitePlan {
  /** In the order of the site. */
  readonly articles: readonly PlannedArticle[];
  readonly links: ReadonlyMap<FilePath, ArticleLinks>;
  /** Those of most articles first. */
  readonly tags: readonly SiteTag[];
  readonly messages: readonly Message[];
}

/**
 * Decide routes, order, previous and next, and resolve the links between the articles.
 *
 * @param summaries One for each article, in any order.
 * @returns `links` has an entry for each article; its concept links and related sections are empty.
 */
export function planSite(summaries: readonly ArticleSummary[]): SitePlan {
  const { slugs, messages } = assignSlugs(summaries);
  const articles = summaries.toSorted(compareArticles).map((summary) => ({
    summary,
    route: articleRoute(slugs.get(summary.path) ?? summary.slug),
  }));
  const resolved = resolveAll(articles);
  const backlinks = collectBacklinks(articles, resolved);
  const tags = listTags(articles);
  const byKey = new Map(tags.map((tag) => [tagKey(tag.name), tag]));
  const links = new Map<FilePath, ArticleLinks>();
  for (const [index, { summary, route }] of articles.entries()) {
    links.set(summary.path, {
      route,
      previous: target(articles[index - 1]),
      next: target(articles[index + 1]),
      resolved: resolved.get(summary.path)?.resolved ?? {},
      conceptLinks: [],
      related: {},
      backlinks: backlinks.get(summary.path) ?? [],
      tags: tagTargets(summary.tags, byKey),
    });
  }
  const linkMessages = listMessages([...resolved.values()]);
  return { articles, links, tags, messages: [...messages, ...linkMessages] };
}

/** The pages of an article's tags, each once. */
function tagTargets(names: readonly string[], byKey: ReadonlyMap<string, SiteTag>): Target[] {
  return [...new Set(names.map(tagKey))].flatMap((key) => {
    const tag = byKey.get(key);
    return tag ? [{ route: tag.route, hash: '', title: tag.name }] : [];
  });
}

/** Double brackets are code, unless some of them are links. */
function listMessages(resolved: readonly ResolvedLinks[]): readonly Message[] {
  const messages = resolved.flatMap((result) => result.messages);
  const isWiki = resolved.some(({ outgoing }) =>
    outgoing.some(({ link }) => readWikiAddress(link.url) !== undefined),
  );
  return isWiki ? messages : messages.filter(({ ruleId }) => ruleId !== 'link-name-missing');
}

function resolveAll(articles: readonly PlannedArticle[]): ReadonlyMap<FilePath, ResolvedLinks> {
  const targets = new Map<FilePath, SeedTarget>();
  for (const { summary, route } of articles) {
    const anchors = once(() => anchorsOf(summary));
    const { path, title } = summary;
    targets.set(path, { path, route, title, anchors });
  }
  const all = [...targets.values()];
  const byName = once(() => makeNameLookup(all));
  const lookups = {
    seed: makeSeedLookup(all),
    name: (name: string, from: FilePath) => byName()(name, from),
    paths: [...targets.keys()],
  };
  const resolved = new Map<FilePath, ResolvedLinks>();
  for (const { summary } of articles) {
    const from = targets.get(summary.path);
    if (from === undefined) continue;
    resolved.set(summary.path, resolveLinks(from, summary.links, lookups));
  }
  return resolved;
}

/** All that links may lead to in an article. */
function anchorsOf(summary: ArticleSummary): readonly string[] {
  const parts = new Map(decodeParts(summary).map((each) => [each.section, each]));
  const sections = summary.sections.flatMap(({ id }, section) => {
    const own = parts.get(section);
    return [...(id === '' ? [] : [id]), ...(own ? anchorsOfParts(own) : [])];
  });
  return [...sections, ...summary.anchors];
}

/** Sections that link to an article, each once, in the order of the site. */
function collectBacklinks(
  articles: readonly PlannedArticle[],
  resolved: ReadonlyMap<FilePath, ResolvedLinks>,
): ReadonlyMap<FilePath, readonly SectionRef[]> {
  const backlinks = new Map<FilePath, Map<string, SectionRef>>();
  for (const article of articles) {
    for (const { link, to } of resolved.get(article.summary.path)?.outgoing ?? []) {
      const found = backlinks.get(to) ?? new Map<string, SectionRef>();
      const ref = sectionRef(article, link.sectionId);
      found.set(`${ref.route}#${ref.hash}`, ref);
      backlinks.set(to, found);
    }
  }
  return new Map([...backlinks].map(([path, refs]) => [path, [...refs.values()]]));
}

function target(article: PlannedArticle | undefined): Target | undefined {
  return article && { route: article.route, hash: '', title: article.summary.title };
}
