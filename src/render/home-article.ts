import type { ElementContent } from 'hast';
import type { HomeArticle } from '../../templates/home.ts';
import type { Route } from '../types/brand.ts';
import type { ArticleSummary } from '../types/site.ts';
import { toUrl } from './addresses/to-url.ts';
import { readingMinutes } from './article/reading-minutes.ts';
import { tocEntries } from './article/toc-entries.ts';
import type { RenderContext } from './render-context.ts';

/** An article of a list. */
export interface IndexEntry {
  readonly route: Route;
  readonly summary: ArticleSummary;
}

/** What a list of articles shows of one. */
export function homeArticle({ route, summary }: IndexEntry, context: RenderContext): HomeArticle {
  const href = toUrl(context.config, route);
  return {
    href,
    title: summary.title,
    description: summary.description,
    words: summary.words,
    minutes: readingMinutes(summary.words),
    chapters: tocEntries(summary.sections, href, 1),
    seam: seamOf(summary, context),
  };
}

function seamOf(summary: ArticleSummary, { templates, strings }: RenderContext): ElementContent {
  return templates.Seam({
    mended: summary.seam,
    shape: summary.words,
    label: `${strings.mended}: ${strings.mendedCount(summary.mends)}`,
  });
}
