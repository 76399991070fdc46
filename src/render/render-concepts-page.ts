import type { Route } from '../types/brand.ts';
import type { Concept } from '../types/site.ts';
import { groupBy } from '../util/group-by.ts';
import { toUrl } from './addresses/to-url.ts';
import { pageHtml } from './frame/page-html.ts';
import type { RenderContext } from './render-context.ts';

const kinds = ['technology', 'term', 'identifier'] as const;

/**
 * The index of concepts by kind, each kind in the order given.
 *
 * @param articles  Number of articles, for the introduction.
 */
export function renderConceptsPage(
  concepts: readonly Concept[],
  articles: number,
  context: RenderContext,
): string {
  const { config, templates, strings } = context;
  const byKind = groupBy(concepts, (concept) => concept.kind);
  const intro = strings.conceptsIntro(concepts.length, articles);
  const groups = kinds.flatMap((kind) => {
    const members = byKind.get(kind) ?? [];
    if (members.length === 0) return [];
    return {
      id: `kg-${kind}`,
      title: strings.conceptKinds[kind],
      concepts: members.map((concept) => ({
        href: toUrl(config, concept.route),
        title: concept.name,
        sections: concept.sections,
      })),
    };
  });
  return pageHtml(
    {
      kind: 'concepts',
      path: context.pages.concepts ?? ('/concepts/' as Route),
      title: strings.concepts,
      description: intro,
      lang: strings.lang,
      main: templates.Concepts({ intro, groups, strings }),
    },
    context,
  );
}
