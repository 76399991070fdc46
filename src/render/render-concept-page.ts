import { stringsFor } from '../../templates/strings/strings-for.ts';
import type { Concept, Mention } from '../types/site.ts';
import { groupBy } from '../util/group-by.ts';
import { absoluteUrl } from './absolute-url.ts';
import { pageHtml } from './page-html.ts';
import type { RenderContext } from './render-context.ts';
import { toLink } from './to-link.ts';
import { toUrl } from './to-url.ts';

/**
 * The page of one concept: its definition, the sections that treat it, its neighbours.
 *
 * @param mentions  All of them, or where there are many those that say most.
 */
export function renderConceptPage(
  concept: Concept,
  mentions: readonly Mention[],
  context: RenderContext,
): string {
  const { config, templates } = context;
  const strings = stringsFor(config.locale, config.strings);
  const { definition } = concept;
  const byArticle = groupBy(mentions, ({ section }) => section.articleRoute);
  const main = templates.Concept({
    name: concept.name,
    kind: concept.kind,
    aliases: concept.aliases,
    definition: definition && {
      text: definition.text,
      source: {
        href: toUrl(config, definition.section.route, definition.section.hash),
        title: `${definition.section.article} · ${definition.section.title}`,
      },
    },
    counts: [concept.sections, concept.articles],
    articles: [...byArticle].map(([route, own]) => ({
      article: { href: toUrl(config, route), title: own[0]?.section.article ?? '' },
      mentions: own.map(({ section, context: words, count }) => ({
        ...toLink(section, config),
        context: words,
        count,
      })),
    })),
    related: concept.related.map((target) => toLink(target, config)),
    strings,
  });
  const url = absoluteUrl(config, concept.route);
  const description = definition?.text ?? strings.mentionsIn(concept.sections, concept.articles);
  return pageHtml(
    {
      kind: 'concept',
      path: concept.route,
      title: concept.name,
      description,
      lang: strings.lang,
      main,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'DefinedTerm',
        name: concept.name,
        description,
        ...(concept.aliases.length > 0 && { alternateName: concept.aliases }),
        ...(url !== '' && { url }),
      },
    },
    context,
  );
}
