import type { ElementContent } from 'hast';
import type { ArticleLinks } from '../../types/site.ts';
import { groupBy } from '../../util/group-by.ts';
import { toUrl } from '../addresses/to-url.ts';
import type { RenderContext } from '../render-context.ts';
import type { PendingTerm } from './link-terms.ts';

/** Related sections that one section shows: more would weigh more than they help. */
const MAX_RELATED = 2;

/** What the site links a section of an article to. */
export interface SectionLinks {
  /** Concepts to link at their first mention, the longest first; a list of the caller's own. */
  pendingTerms(sectionId: string): PendingTerm[];
  /** The line at the end of a section; empty where nothing is related. */
  seeAlso(sectionId: string): ElementContent[];
}

/** Group the links of an article by section. */
export function sectionLinks(links: ArticleLinks, context: RenderContext): SectionLinks {
  const { config, templates, strings } = context;
  const terms = groupBy(links.conceptLinks, (link) => link.sectionId);
  return {
    pendingTerms: (sectionId) =>
      (terms.get(sectionId) ?? [])
        .map((link) => ({ term: link.term, href: toUrl(config, link.route) }))
        .sort((a, b) => b.term.length - a.term.length),
    seeAlso: (sectionId) => {
      // Headings are called `toString` and `constructor` too.
      const own = Object.hasOwn(links.related, sectionId) ? links.related[sectionId] : [];
      const related = (own ?? []).slice(0, MAX_RELATED);
      if (related.length === 0) return [];
      const sections = related.map(({ route, hash, title, article }) => ({
        href: toUrl(config, route, hash),
        title,
        article,
      }));
      return [templates.SeeAlso({ sections, strings })];
    },
  };
}
