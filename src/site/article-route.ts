import type { Route, Slug } from '../types/brand.ts';

/** Route of an article: `/articles/SLUG/`, without the base. */
export function articleRoute(slug: Slug): Route {
  // A slug has no `/`, so the route starts and ends with one by construction.
  return `/articles/${slug}/` as Route;
}
