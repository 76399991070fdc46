import { stringsFor } from '../../templates/strings/strings-for.ts';
import type { Concept } from '../types/site.ts';
import { groupBy } from '../util/group-by.ts';
import { absoluteUrl } from './absolute-url.ts';
import { pageHtml } from './page-html.ts';
import type { RenderContext } from './render-context.ts';
import { toLink } from './to-link.ts';
import { toUrl } from './to-url.ts';

/** The page of one concept: its definition, every section that treats it, its neighbours. */
export function renderConceptPage(concept: Concept, context: RenderContext): string {
  const { config, templates } = context;
  const strings = stringsFor(config.locale);
  const { definition } = concept;
  const byArticle = groupBy(concept.mentions, ({ section }) => section.articleRoute);
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
    sections: concept.mentions.length,
    articles: [...byArticle].map(([route, mentions]) => ({
      article: { href: toUrl(config, route), title: mentions[0]?.section.article ?? '' },
      mentions: mentions.map(({ section, context: words, count }) => ({
        ...toLink(section, config),
        context: words,
        count,
      })),
    })),
    related: concept.related.map((target) => toLink(target, config)),
    strings,
  });
  const url = absoluteUrl(config, concept.route);
  const description =
    definition?.text ?? strings.mentionsIn(concept.mentions.length, byArticle.size);
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
