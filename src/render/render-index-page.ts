import type { ElementContent } from 'hast';
import type { HomeArticle } from '../../templates/home.ts';
import type { Strings } from '../../templates/strings/strings.ts';
import { stringsFor } from '../../templates/strings/strings-for.ts';
import type { Route } from '../types/brand.ts';
import type { ArticleSummary, Target } from '../types/site.ts';
import { absoluteUrl } from './absolute-url.ts';
import { pageHtml } from './page-html.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { RenderContext } from './render-context.ts';
import { toUrl } from './to-url.ts';
import { tocEntries } from './toc-entries.ts';

/** An article of the front page. */
export interface IndexEntry {
  readonly route: Route;
  readonly summary: ArticleSummary;
}

/** With more articles the front page is a plain list, so that it stays light. */
const MOST_IN_FULL = 100;

function toEntry(
  entry: IndexEntry,
  isFull: boolean,
  context: RenderContext,
  strings: Strings,
): HomeArticle {
  const { route, summary } = entry;
  const href = toUrl(context.config, route);
  return {
    href,
    title: summary.title,
    description: isFull ? summary.description : '',
    words: summary.words,
    minutes: readingMinutes(summary.words),
    chapters: isFull ? tocEntries(summary.sections, href, 1) : [],
    seam: isFull ? seamOf(summary, context, strings) : undefined,
  };
}

function seamOf(summary: ArticleSummary, context: RenderContext, strings: Strings): ElementContent {
  return context.templates.Seam({
    mended: summary.seam,
    shape: summary.words,
    label: `${strings.mended}: ${strings.mendedCount(summary.mends)}`,
  });
}

/**
 * The front page.
 *
 * @param entries  All articles in the order of the site.
 * @param concepts  Those to show first, in order.
 */
export function renderIndexPage(
  entries: readonly IndexEntry[],
  concepts: readonly Target[],
  context: RenderContext,
): string {
  const { config, pages } = context;
  const strings = stringsFor(config.locale, config.strings);
  const sections = entries.reduce((sum, entry) => sum + entry.summary.sections.length, 0);
  const summary = strings.siteSummary(entries.length, sections);
  const url = absoluteUrl(config, '/');
  const main = context.templates.Home({
    title: config.title,
    description: config.description,
    summary,
    articles: entries.map((entry) =>
      toEntry(entry, entries.length <= MOST_IN_FULL, context, strings),
    ),
    concepts: concepts.map(({ route, hash, title }) => ({
      href: toUrl(config, route, hash),
      title,
    })),
    allConcepts: toUrl(config, pages.concepts ?? '/'),
    strings,
  });
  return pageHtml(
    {
      kind: 'home',
      path: '/',
      title: '',
      description: config.description === '' ? summary : config.description,
      lang: strings.lang,
      main,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: config.title,
        inLanguage: config.lang,
        ...(url !== '' && { url }),
      },
    },
    context,
  );
}
