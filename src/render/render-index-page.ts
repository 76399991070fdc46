import type { HomeArticle } from '../../templates/home.ts';
import type { Strings } from '../../templates/strings/strings.ts';
import { stringsFor } from '../../templates/strings/strings-for.ts';
import type { Section } from '../types/article.ts';
import type { Route } from '../types/brand.ts';
import type { MendedBlock } from '../types/repair.ts';
import type { Target } from '../types/site.ts';
import { absoluteUrl } from './absolute-url.ts';
import { articleSeam } from './article-seam.ts';
import { pageHtml } from './page-html.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { RenderContext } from './render-context.ts';
import { toUrl } from './to-url.ts';
import { tocEntries } from './toc-entries.ts';

/** What the front page says about an article. */
export interface IndexEntry {
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  readonly words: number;
  readonly sections: readonly Pick<Section, 'id' | 'depth' | 'title'>[];
  readonly blocks: readonly MendedBlock[];
  /** Number of lines in the source. */
  readonly lines: number;
}

function toEntry(entry: IndexEntry, context: RenderContext, strings: Strings): HomeArticle {
  const href = toUrl(context.config, entry.route);
  return {
    href,
    title: entry.title,
    description: entry.description,
    words: entry.words,
    minutes: readingMinutes(entry.words),
    chapters: tocEntries(entry.sections, href, 1),
    seam: articleSeam(entry.blocks, entry.lines, context, strings),
  };
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
  const strings = stringsFor(config.locale);
  const sections = entries.reduce((sum, entry) => sum + entry.sections.length, 0);
  const summary = strings.siteSummary(entries.length, sections);
  const url = absoluteUrl(config, '/');
  const main = context.templates.Home({
    title: config.title,
    description: config.description,
    summary,
    articles: entries.map((entry) => toEntry(entry, context, strings)),
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
