import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Position } from 'unist';
import type { CodeBlock, DiagramRef, LinkRef, Section } from '../types/article.ts';
import { describeTable } from './describe-table.ts';
import { nestSections, type SectionDraft } from './nest-sections.ts';
import { readCode } from './read-code.ts';
import { toPlace } from './to-place.ts';

/** What the site wants to know about an article's text. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly links: readonly LinkRef[];
}

type Node = RootContent | ElementContent;

/** A section whose text and code are still being collected. */
interface OpenSection extends SectionDraft {
  readonly text: string[];
  readonly inlineCode: string[];
  readonly cells: string[];
  readonly code: CodeBlock[];
  readonly tables: Section['tables'][number][];
  readonly diagrams: DiagramRef[];
}

const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Elements that end the line of text before them and after them. */
const BLOCKS = new Set(
  `blockquote br caption center dd details div dl dt figcaption figure hr li ol p section summary
   table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6`.split(/\s+/),
);

/** What was collected of an article so far. */
interface Collector {
  readonly drafts: OpenSection[];
  readonly links: LinkRef[];
  /** The line of text that has not ended yet. */
  line: string;
  /** First line of the body in the seed. */
  readonly firstLine: number;
  readonly resolve: (lang: string) => string;
}

/**
 * Cut an article into sections and collect what they hold.
 *
 * @param tree Sanitised hast with ids.
 * @param lines First and last line of the body in the seed, 1-based.
 * @param resolve Language of code after aliases.
 */
export function findSections(
  tree: Root,
  [firstLine, lastLine]: readonly [first: number, last: number],
  resolve: (lang: string) => string,
): Outline {
  const drafts = [emptyDraft('', 0, '', firstLine)];
  const collector: Collector = { drafts, links: [], line: '', firstLine, resolve };
  for (const node of tree.children) collect(collector, node);
  endLine(collector);
  return { sections: nestSections(drafts, lastLine), links: collector.links };
}

/** The section that what comes next belongs to. */
function current({ drafts, firstLine }: Collector): OpenSection {
  return drafts.at(-1) ?? emptyDraft('', 0, '', firstLine);
}

function endLine(collector: Collector): void {
  const text = collector.line.replace(/\s+/g, ' ').trim();
  if (text !== '') current(collector).text.push(text);
  collector.line = '';
}

function collect(collector: Collector, node: Node): void {
  if (node.type === 'text') collector.line += node.value;
  if (node.type !== 'element') return;
  if (node.properties.dataFootnotes !== undefined) {
    collectFootnoteLinks(collector, node);
    return;
  }
  const isBlock = BLOCKS.has(node.tagName);
  if (isBlock) endLine(collector);
  collectElement(collector, node);
  if (isBlock) endLine(collector);
}

function collectElement(collector: Collector, node: Element): void {
  const { tagName } = node;
  const depth = HEADINGS.indexOf(tagName) + 1;
  if (depth > 0) {
    startSection(collector, node, depth);
    return;
  }
  if (tagName === 'pre') {
    endLine(collector);
    addCode(collector, node);
    return;
  }
  const section = current(collector);
  if (tagName === 'code') section.inlineCode.push(textOf(node));
  if (tagName === 'a') addLink(collector, node);
  if (tagName === 'td' || tagName === 'th') section.cells.push(textOf(node).trim());
  if (tagName === 'table') section.tables.push(describeTable(node));
  for (const child of node.children) collect(collector, child);
}

function startSection(collector: Collector, node: Element, depth: number): void {
  const title = textOf(node).replace(/\s+/g, ' ').trim();
  const firstLine = node.position?.start.line ?? current(collector).firstLine;
  collector.drafts.push(emptyDraft(String(node.properties.id ?? ''), depth, title, firstLine));
  collectInHeading(collector, node);
}

/** Inline code and links of a heading; its text is the section's title. */
function collectInHeading(collector: Collector, node: Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'code') current(collector).inlineCode.push(textOf(child));
    if (child.tagName === 'a') addLink(collector, child);
    collectInHeading(collector, child);
  }
}

/** Footnotes are no part of the section that they stand below; their links are the article's. */
function collectFootnoteLinks(collector: Collector, node: Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'a') addLink(collector, child, '');
    collectFootnoteLinks(collector, child);
  }
}

function addLink(collector: Collector, node: Element, sectionId = current(collector).id): void {
  const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (typeof href !== 'string') return;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
  const place = toPlace(node.position) ?? toPlace(startOf(collector.firstLine));
  if (place === undefined) return;
  collector.links.push({ url: href, text: textOf(node), place, sectionId });
}

function addCode(collector: Collector, node: Element): void {
  const { lang, value, title, firstLine } = readCode(node, collector.resolve);
  const id = String(node.properties.id ?? '');
  const section = current(collector);
  if (lang === 'mermaid') {
    section.diagrams.push({ id, source: value, label: title ?? section.title, line: firstLine });
  } else section.code.push({ id, lang, value, ...(title && { title }) });
}

function emptyDraft(id: string, depth: number, title: string, firstLine: number): OpenSection {
  const lists = { text: [], inlineCode: [], cells: [], code: [], tables: [], diagrams: [] };
  return { id, depth, title, firstLine, ...lists };
}

function startOf(line: number): Position {
  const point = { line, column: 1, offset: 0 };
  return { start: point, end: point };
}
