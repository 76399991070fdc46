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

/**
 * Cut an article into sections and collect what they hold.
 *
 * @param tree Sanitised hast with ids.
 * @param lines First and last line of the body in the seed.
 * @param resolve Language after aliases.
 */
export function findSections(
  tree: Root,
  lines: readonly [first: number, last: number],
  resolve: (lang: string) => string,
): Outline {
  const drafts = [emptyDraft('', 0, '', lines[0])];
  const links: LinkRef[] = [];
  let line = '';
  for (const node of tree.children) walk(node);
  endLine();
  return { sections: nestSections(drafts, lines[1]), links };

  function current(): OpenSection {
    return drafts[drafts.length - 1] ?? emptyDraft('', 0, '', lines[0]);
  }

  function endLine(): void {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') current().text.push(text);
    line = '';
  }

  function walk(node: Node): void {
    if (node.type === 'text') line += node.value;
    if (node.type !== 'element' || node.properties.dataFootnotes !== undefined) return;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) endLine();
    visitElement(node);
    if (isBlock) endLine();
  }

  function visitElement(node: Element): void {
    const depth = HEADINGS.indexOf(node.tagName) + 1;
    if (depth > 0) {
      startSection(node, depth);
      return;
    }
    if (node.tagName === 'pre') {
      endLine();
      addCode(node);
      return;
    }
    if (node.tagName === 'code') current().inlineCode.push(textOf(node));
    if (node.tagName === 'a') addLink(node);
    if (node.tagName === 'td' || node.tagName === 'th') current().cells.push(textOf(node).trim());
    if (node.tagName === 'table') current().tables.push(describeTable(node));
    for (const child of node.children) walk(child);
  }

  function startSection(node: Element, depth: number): void {
    const title = textOf(node).replace(/\s+/g, ' ').trim();
    const firstLine = node.position?.start.line ?? current().firstLine;
    drafts.push(emptyDraft(String(node.properties.id ?? ''), depth, title, firstLine));
    collectInside(node);
  }

  /** Inline code and links of a heading; its text is the title. */
  function collectInside(node: Element): void {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'code') current().inlineCode.push(textOf(child));
      if (child.tagName === 'a') addLink(child);
      collectInside(child);
    }
  }

  function addLink(node: Element): void {
    const { href, dataFootnoteRef } = node.properties;
    if (typeof href !== 'string' || dataFootnoteRef !== undefined) return;
    const place = toPlace(node.position) ?? toPlace(startOf(lines[0]));
    if (place) links.push({ url: href, text: textOf(node), place, sectionId: current().id });
  }

  function addCode(node: Element): void {
    const code = readCode(node, resolve);
    const id = String(node.properties.id ?? '');
    if (code.lang !== 'mermaid') {
      const { lang, value, title } = code;
      current().code.push({ id, lang, value, ...(title && { title }) });
      return;
    }
    const label = code.title ?? current().title;
    current().diagrams.push({ id, source: code.value, label, line: code.firstLine });
  }
}

function emptyDraft(id: string, depth: number, title: string, firstLine: number): OpenSection {
  const lists = { text: [], inlineCode: [], cells: [], code: [], tables: [], diagrams: [] };
  return { id, depth, title, firstLine, ...lists };
}

function startOf(line: number): Position {
  const point = { line, column: 1, offset: 0 };
  return { start: point, end: point };
}
