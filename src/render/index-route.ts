import type { Route } from '../types/brand.ts';

/** `/` for the first page of the list, `/page/2/` for the second. */
export function indexRoute(page: number): Route {
  return (page === 1 ? '/' : `/page/${page}/`) as Route;
}
