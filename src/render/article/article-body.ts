import type { Element, ElementContent, RootContent } from 'hast';
import type { Article } from '../../types/article.ts';
import type { DiagramResult } from '../../types/diagram.ts';
import type { ArticleLinks } from '../../types/site.ts';
import type { RenderContext } from '../render-context.ts';
import { elementProperties } from './element-properties.ts';
import { linkTerms, type PendingTerm } from './link-terms.ts';
import { placeDiagram } from './place-diagram.ts';
import { type SectionLinks, sectionLinks } from './section-links.ts';

const HEADING = /^h[1-6]$/;

/** Inside these no concept is linked: they are links, code, drawings or titles. */
const NO_TERMS = new Set('a button code figure h1 h2 h3 h4 h5 h6 pre summary svg'.split(' '));

type Node = RootContent | ElementContent;

/** State of rebuilding a body, node by node in document order. */
interface Making {
  readonly links: ArticleLinks;
  readonly context: RenderContext;
  readonly sections: SectionLinks;
  /** Ids of the headings that begin a section. */
  readonly ids: ReadonlySet<string>;
  /** The figure that replaces a diagram's code. */
  readonly figureOf: (node: Element) => Element;
  /** Id of the section that nodes are in now: empty before the first. */
  section: string;
  /** Concepts that it has not linked yet. */
  pending: PendingTerm[];
}

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
): ElementContent[] {
  const sections = sectionLinks(links, context);
  const making: Making = {
    links,
    context,
    sections,
    ids: new Set(article.sections.map(({ id }) => id)),
    figureOf: figuresOf(article, drawn, context),
    section: '',
    pending: sections.pendingTerms(''),
  };
  const body: ElementContent[] = [];
  for (const node of article.body.children) {
    if (startsSection(node, making)) body.push(...sections.seeAlso(making.section));
    rebuild(node, true, making, body);
  }
  body.push(...sections.seeAlso(making.section));
  return body;
}

function figuresOf(
  article: Article,
  drawn: ReadonlyMap<string, DiagramResult>,
  context: RenderContext,
): (node: Element) => Element {
  const diagrams = new Map(
    article.sections.flatMap((section) =>
      section.diagrams.map((diagram) => [diagram.id, { diagram, section }] as const),
    ),
  );
  return (node) => {
    const id = String(node.properties.id ?? '');
    const found = diagrams.get(id);
    const figure = placeDiagram(id, found, article.title, drawn.get(id), context);
    if (context.keepLines) figure.properties.dataLine = node.properties.dataLine;
    return figure;
  };
}

function startsSection(node: Node, { ids }: Making): boolean {
  return (
    node.type === 'element' &&
    HEADING.test(node.tagName) &&
    ids.has(String(node.properties.id ?? ''))
  );
}

/** Put what becomes of a node behind what is there: a list for each of thousands takes longer. */
function rebuild(node: Node, canLink: boolean, making: Making, into: ElementContent[]): void {
  if (node.type === 'doctype') return;
  if (node.type === 'text' && canLink) linkTerms(node, making.pending, into);
  else if (node.type !== 'element') into.push(node);
  else if (startsSection(node, making)) into.push(rebuildHeading(node, making));
  else if (node.properties.dataDiagram !== undefined) into.push(making.figureOf(node));
  else if (isLost(node, making))
    into.push({ type: 'text', value: String(node.properties.dataWiki) });
  else into.push(rebuildElement(node, canLink && !NO_TERMS.has(node.tagName), making));
}

/** Double brackets that no article fits: they may be code, and stand as they were written. */
function isLost({ properties }: Element, { links }: Making): boolean {
  const { dataWiki, href } = properties;
  return dataWiki !== undefined && !Object.hasOwn(links.resolved, String(href));
}

function rebuildElement(node: Element, canLink: boolean, making: Making): Element {
  const { links, context } = making;
  const properties = elementProperties(node, links.resolved, context);
  const children: ElementContent[] = [];
  for (let at = 0; at < node.children.length; at++) {
    const child = node.children[at];
    if (child) rebuild(child, canLink, making, children);
  }
  const { tagName, content } = node;
  const plain: Element = { type: 'element', tagName, properties, children };
  return content === undefined ? plain : { ...plain, content };
}

/** A heading begins its section and links to itself. */
function rebuildHeading(node: Element, making: Making): Element {
  making.section = String(node.properties.id);
  making.pending = making.sections.pendingTerms(making.section);
  const plain = rebuildElement(node, false, making);
  if (hasLink(node)) return plain;
  const properties = { href: `#${making.section}` };
  return {
    ...plain,
    children: [{ type: 'element', tagName: 'a', properties, children: plain.children }],
  };
}

function hasLink(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)),
  );
}
