import type { Route } from '../types/brand.ts';
import type { ArticleSummary, SectionRef } from '../types/site.ts';

/**
 * Name a section so that it can be linked from another page.
 *
 * @param id The section's id; an unknown or empty one stands for the article's beginning.
 */
export function sectionRef(
  article: { readonly summary: ArticleSummary; readonly route: Route },
  id: string,
): SectionRef {
  const { summary, route } = article;
  const section = id === '' ? undefined : summary.sections.find((each) => each.id === id);
  return {
    route,
    hash: section?.id ?? '',
    title: section?.title ?? summary.title,
    article: summary.title,
    articleRoute: route,
  };
}
