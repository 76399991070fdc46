import type { Element, ElementContent, RootContent } from 'hast';
import type { Strings } from '../../templates/strings/strings.ts';
import type { Article } from '../types/article.ts';
import type { DiagramResult } from '../types/diagram.ts';
import type { ArticleLinks } from '../types/site.ts';
import { elementProperties } from './element-properties.ts';
import { linkTerms } from './link-terms.ts';
import { placeDiagram } from './place-diagram.ts';
import type { RenderContext } from './render-context.ts';
import { sectionLinks } from './section-links.ts';

const HEADING = /^h[1-6]$/;

/** Inside these no concept is linked: they are links, code, drawings or titles. */
const NO_TERMS = new Set('a button code figure h1 h2 h3 h4 h5 h6 pre summary svg'.split(' '));

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
  const ids = new Set(article.sections.map(({ id }) => id));
  const diagrams = new Map(
    article.sections.flatMap((section) =>
      section.diagrams.map((diagram) => [diagram.id, { diagram, section }] as const),
    ),
  );
  const { pendingTerms, seeAlso } = sectionLinks(links, context, strings);
  let current = '';
  let pending = pendingTerms(current);
  const body: ElementContent[] = [];
  for (const node of article.body.children) {
    if (startsSection(node)) body.push(...seeAlso(current));
    rebuild(node, true, body);
  }
  body.push(...seeAlso(current));
  return body;

  function startsSection(node: Node): boolean {
    return (
      node.type === 'element' &&
      HEADING.test(node.tagName) &&
      ids.has(String(node.properties.id ?? ''))
    );
  }

  /** Put what becomes of a node behind what is there: a list for each of thousands takes longer. */
  function rebuild(node: Node, canLink: boolean, into: ElementContent[]): void {
    if (node.type === 'doctype') return;
    if (node.type === 'text' && canLink) linkTerms(node, pending, into);
    else if (node.type !== 'element') into.push(node);
    else if (startsSection(node)) into.push(heading(node));
    else if (node.properties.dataDiagram !== undefined) into.push(diagram(node));
    else into.push(element(node, canLink && !NO_TERMS.has(node.tagName)));
  }

  function element(node: Element, canLink: boolean): Element {
    const properties = elementProperties(node, links.resolved, context, strings);
    const children: ElementContent[] = [];
    for (let at = 0; at < node.children.length; at++) {
      const child = node.children[at];
      if (child) rebuild(child, canLink, children);
    }
    const { tagName, content } = node;
    const plain: Element = { type: 'element', tagName, properties, children };
    return content === undefined ? plain : { ...plain, content };
  }

  function heading(node: Element): Element {
    current = String(node.properties.id);
    pending = pendingTerms(current);
    const plain = element(node, false);
    if (hasLink(node)) return plain;
    const properties = { href: `#${current}` };
    return {
      ...plain,
      children: [{ type: 'element', tagName: 'a', properties, children: plain.children }],
    };
  }

  function diagram(node: Element): Element {
    const id = String(node.properties.id ?? '');
    const found = diagrams.get(id);
    const figure = placeDiagram(id, found, article.title, drawn.get(id), context, strings);
    if (context.keepLines) figure.properties.dataLine = node.properties.dataLine;
    return figure;
  }
}

function hasLink(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)),
  );
}
