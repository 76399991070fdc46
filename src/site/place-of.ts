import type { SectionRef } from '../types/site.ts';
import type { PlannedArticle } from './plan-site.ts';

/** Name a section by its number, so that it can be linked from another page. */
export function placeOf({ summary, route }: PlannedArticle, section: number): SectionRef {
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
