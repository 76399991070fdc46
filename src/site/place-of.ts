import type { Route } from '../types/brand.ts';
import type { ArticleSummary, SectionRef } from '../types/site.ts';

/** An article that has its page. */
export interface RoutedArticle {
  readonly summary: ArticleSummary;
  readonly route: Route;
}

/**
 * Name a section by its number, so that it can be linked from another page.
 *
 * @param section One that is not there stands for the article's beginning, as one without an id does.
 */
export function placeOf({ summary, route }: RoutedArticle, section: number): SectionRef {
  const found = summary.sections[section];
  const own = found === undefined || found.id === '' ? undefined : found;
  return {
    route,
    hash: own?.id ?? '',
    title: own?.title ?? summary.title,
    article: summary.title,
    articleRoute: route,
  };
}
