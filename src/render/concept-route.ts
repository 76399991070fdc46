import type { Route } from '../types/brand.ts';

/** `/concepts/etcd/` for the first page of a concept, `/concepts/etcd/page/2/` for the second. */
export function conceptRoute(first: Route, page: number): Route {
  return (page === 1 ? first : `${first}page/${page}/`) as Route;
}
