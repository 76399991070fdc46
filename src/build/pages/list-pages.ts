import type { SitePages } from '../../render/render-context.ts';
import type { SiteGraph } from '../../site/link-site.ts';
import type { SitePlan } from '../../site/plan-site.ts';
import type { Route } from '../../types/brand.ts';

/** Decide which pages about all articles exist: galleries only where there is something to show. */
export function listPages({ articles, tags }: SitePlan, { concepts }: SiteGraph): SitePages {
  const has = (kind: 'diagrams' | 'tables' | 'code'): boolean =>
    articles.some(({ summary }) => summary.counts[kind] > 0);
  return {
    ...(concepts.length > 0 && { concepts: '/concepts/' as Route, map: '/map/' as Route }),
    ...(tags.length > 0 && { tags: '/tags/' as Route }),
    feeds: [
      { path: '/feed.xml', type: 'application/atom+xml' },
      { path: '/feed.json', type: 'application/feed+json' },
    ],
    ...(has('diagrams') && { diagrams: '/diagrams/' as Route }),
    ...(has('tables') && { tables: '/tables/' as Route }),
    ...(has('code') && { code: '/code/' as Route }),
  };
}
