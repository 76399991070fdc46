import type { Route } from '../../types/brand.ts';

/** The route of a page of a long list: `/code/` for the first page, `/code/page/2/` for the second. */
export function pageRoute(first: Route, page: number): Route {
  return (page === 1 ? first : `${first}page/${page}/`) as Route;
}
