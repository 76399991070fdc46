import type { PlannedArticle } from './plan-site.ts';

/** Changes with anything that `placeOf` says of a section, and costs less. */
export function placeKey(article: PlannedArticle | undefined, section: number): string {
  return article ? `${article.route} ${article.summary.outline} ${section}` : '';
}
