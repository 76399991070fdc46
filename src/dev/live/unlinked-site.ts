import type { LinkedSite } from '../../build/links/link-articles.ts';
import type { MentionTable } from '../../site/concepts/mentions/mention-table.ts';
import { linkSite } from '../../site/link-site.ts';
import { planSite } from '../../site/plan-site.ts';
import type { ArticleSummary } from '../../types/site.ts';

const NO_MENTIONS: MentionTable = {
  seeds: [],
  index: () => undefined,
  load: async () => [],
};

/** A site as it is shown until all articles are built: there are no concepts yet. */
export function unlinkedSite(summaries: readonly ArticleSummary[]): LinkedSite {
  const plan = planSite(summaries);
  return { plan, graph: linkSite(plan, NO_MENTIONS), list: '' };
}
