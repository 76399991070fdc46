import type { Element, ElementContent, RootContent } from 'hast';
import type { Strings } from '../../templates/strings/strings.ts';
import type { Article } from '../types/article.ts';
import type { DiagramResult } from '../types/diagram.ts';
import type { ArticleLinks } from '../types/site.ts';
import { linkTerms, type PendingTerm } from './link-terms.ts';
import { placeDiagram } from './place-diagram.ts';
import type { RenderContext } from './render-context.ts';
import { resolveHref } from './resolve-href.ts';
import { toUrl } from './to-url.ts';

const HEADING = /^h[1-6]$/;

/** Inside these no concept is linked: they are links, code, drawings or titles. */
const NO_TERMS = new Set(['a', 'code', 'pre', 'svg', 'figure', 'button', 'summary']);

/** Related sections that one section shows: more would weigh more than they help. */
const MOST_RELATED = 2;

type Node = RootContent | ElementContent;

/**
 * An article's body as it stands on its page: diagrams drawn, links resolved, concepts linked at
 * their first mention in a section, headings that link to themselves, related sections.
 *
 * The article's own tree is left as it is.
 */
export function articleBody(
  article: Article,
  links: ArticleLinks,
  drawn: ReadonlyMap<string, DiagramResult>,
  context: RenderContext,
  strings: Strings,
): ElementContent[] {
  const { config, templates } = context;
  const sections = new Map(article.sections.map((section) => [section.id, section]));
  const diagrams = new Map(
    article.sections.flatMap((section) =>
      section.diagrams.map((diagram) => [diagram.id, { diagram, section }] as const),
    ),
  );
  const terms = Map.groupBy(links.conceptLinks, (link) => link.sectionId);
  let pending = pendingTerms('');
  let open = '';
  const out: ElementContent[] = [];
  for (const child of article.body.children) {
    if (isSectionHeading(child)) out.push(...seeAlso(open));
    const node = rebuild(child, true);
    if (node !== undefined) out.push(...node);
  }
  return [...out, ...seeAlso(open)];

  function isSectionHeading(node: Node): boolean {
    return (
      node.type === 'element' &&
      HEADING.test(node.tagName) &&
      sections.has(String(node.properties.id ?? ''))
    );
  }

  function pendingTerms(sectionId: string): PendingTerm[] {
    return (terms.get(sectionId) ?? [])
      .map((link) => ({ term: link.term, href: toUrl(config, link.route) }))
      .sort((a, b) => b.term.length - a.term.length);
  }

  function seeAlso(sectionId: string): Element[] {
    const related = (links.related[sectionId] ?? []).slice(0, MOST_RELATED);
    if (related.length === 0) return [];
    const props = related.map(({ route, hash, title, article: name }) => ({
      href: toUrl(config, route, hash),
      title,
      article: name,
    }));
    return [templates.SeeAlso({ sections: props, strings })];
  }

  function rebuild(node: Node, canLink: boolean): ElementContent[] | undefined {
    if (node.type === 'doctype') return undefined;
    if (node.type === 'text') return canLink ? linkTerms(node, pending) : [node];
    if (node.type !== 'element') return [node];
    if (isSectionHeading(node)) return [heading(node)];
    if (node.properties.dataDiagram !== undefined) return [diagram(node)];
    return [element(node, canLink && !NO_TERMS.has(node.tagName) && !HEADING.test(node.tagName))];
  }

  function children(node: Element, canLink: boolean): ElementContent[] {
    return node.children.flatMap((child) => rebuild(child, canLink) ?? []);
  }

  function element(node: Element, canLink: boolean): Element {
    const { dataLine, ...rest } = node.properties;
    const properties = context.keepLines ? { ...node.properties } : rest;
    if (typeof properties.href === 'string') {
      properties.href = resolveHref(properties.href, links.resolved, config);
    }
    const label = regionLabel(node);
    if (label !== undefined) Object.assign(properties, { role: 'group', ariaLabel: label });
    if (node.tagName === 'input') {
      properties.ariaLabel = properties.checked ? strings.taskDone : strings.taskOpen;
    }
    return { ...node, properties, children: children(node, canLink) };
  }

  // Code and tables scroll inside themselves; the keyboard reaches them, so they need a name.
  function regionLabel(node: Element): string | undefined {
    if (node.properties.tabIndex === undefined) return undefined;
    return node.tagName === 'pre' ? strings.code : strings.table;
  }

  function heading(node: Element): Element {
    open = String(node.properties.id);
    pending = pendingTerms(open);
    const plain = element(node, false);
    if (hasLink(node)) return plain;
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#${open}` },
      children: plain.children,
    };
    return { ...plain, children: [link] };
  }

  function diagram(node: Element): Element {
    const id = String(node.properties.id ?? '');
    const found = diagrams.get(id);
    const figure = placeDiagram(id, found, drawn.get(id), context, strings);
    if (context.keepLines) figure.properties.dataLine = node.properties.dataLine;
    return figure;
  }
}

function hasLink(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)),
  );
}
