import type { ConceptProps } from '../../templates/concept.ts';
import type { Strings } from '../../templates/strings/strings.ts';
import type { Concept, ConceptPage } from '../types/site.ts';
import { absoluteUrl } from './addresses/absolute-url.ts';
import { pageRoute } from './addresses/page-route.ts';
import { toLink } from './addresses/to-link.ts';
import { toUrl } from './addresses/to-url.ts';
import { pageHtml } from './frame/page-html.ts';
import { listOfPages } from './list-of-pages.ts';
import type { RenderContext } from './render-context.ts';

/**
 * A page of one concept: sections that treat it; on the first page its definition and neighbours.
 *
 * @param rows From `renderMentions`, for each article of this page.
 */
export function renderConceptPage(
  shown: ConceptPage,
  rows: string,
  context: RenderContext,
): string {
  const { concept, page, pages } = shown;
  const { config, templates, strings } = context;
  const routeOf = (number: number) => pageRoute(concept.route, number);
  const { links, previous, next } = listOfPages(page, pages, routeOf, config);
  const isFirst = page === 1;
  const main = templates.Concept({
    name: concept.name,
    kind: concept.kind,
    aliases: concept.aliases,
    definition: isFirst ? definitionOf(concept, context) : undefined,
    counts: [concept.sections, concept.articles],
    pages: links,
    mentions: [{ type: 'raw', value: rows }],
    related: isFirst ? concept.related.map((target) => toLink(target, config)) : [],
    strings,
  });
  const title = isFirst ? concept.name : `${concept.name} · ${strings.listPage(page, pages)}`;
  const description = describe(concept, strings);
  return pageHtml(
    {
      kind: 'concept',
      path: routeOf(page),
      title,
      description,
      lang: strings.lang,
      main,
      previous,
      next,
      ...(isFirst && { jsonLd: jsonLd(concept, description, context) }),
    },
    context,
  );
}

function definitionOf(
  { definition }: Concept,
  { config }: RenderContext,
): ConceptProps['definition'] {
  if (definition === undefined) return undefined;
  const { text, section } = definition;
  const href = toUrl(config, section.route, section.hash);
  return { text, source: { href, title: `${section.article} · ${section.title}` } };
}

function describe({ definition, sections, articles }: Concept, strings: Strings): string {
  return definition?.text ?? strings.mentionsIn(sections, articles);
}

function jsonLd(concept: Concept, description: string, { config }: RenderContext): object {
  const url = absoluteUrl(config, concept.route);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: concept.name,
    description,
    ...(concept.aliases.length > 0 && { alternateName: concept.aliases }),
    ...(url !== '' && { url }),
  };
}
