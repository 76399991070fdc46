import type { SectionRef } from '../types/site.ts';
import { placeOf, type RoutedArticle } from './place-of.ts';

/**
 * Name a section so that it can be linked from another page.
 *
 * @param id The section's id; an unknown or empty one stands for the article's beginning.
 */
export function sectionRef(article: RoutedArticle, id: string): SectionRef {
  return placeOf(
    article,
    article.summary.sections.findIndex((section) => section.id === id),
  );
}
