import type { PlannedArticle, SitePlan } from '../plan-site.ts';
import { toTimestamp } from './to-timestamp.ts';

/** An article with the timestamps that feeds need. */
export interface DatedArticle extends PlannedArticle {
  readonly published: string;
  readonly updated: string;
}

// A feed is for news; the sitemap has everything.
const SHOWN = 50;

/** The articles changed last, the latest first; those without dates in the order of the site. */
export function listLatest(plan: SitePlan): readonly DatedArticle[] {
  return plan.articles
    .map((article) => {
      const published = toTimestamp(article.summary.date ?? article.summary.updated);
      const updated = toTimestamp(article.summary.updated ?? article.summary.date);
      return { ...article, published, updated };
    })
    .sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1))
    .slice(0, SHOWN);
}
