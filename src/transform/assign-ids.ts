import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { walk } from '../util/walk.ts';
import { isElement } from './is-element.ts';
import { isHeading } from './is-heading.ts';

/** Ids of the page around the article begin with this; an article's never do. */
const RESERVED = /^kg-/;

/**
 * Give headings, tables, code blocks and diagrams ids that are unique in the page, in place.
 *
 * Headings get what GitHub gives them, so that anchors work there and here: `第一章:概览` →
 * `第一章概览`. An author's own id stays where nothing else has it, else it goes.
 *
 * @param tree Sanitised hast.
 * @see https://github.com/Flet/github-slugger
 */
export function assignIds(tree: Root): void {
  const ids = takenIds();
  const headings: Element[] = [];
  const own: Element[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element') return true;
    if (isFootnotes(node)) return claimAll(node, ids);
    if (isHeading(node)) headings.push(node);
    else if (node.properties.id !== undefined) own.push(node);
    return true;
  });
  for (const node of headings) setHeadingId(node, ids);
  for (const node of own) keepOwnId(node, ids);
  numberBlocks(tree, ids);
}

/** The ids of a page that are given out. */
interface TakenIds {
  /** Whether an author's own id may stay. */
  isFree(id: string): boolean;
  /** Take an id; where it is taken, the same with a number. @returns The id. */
  claim(wish: string): string;
}

function takenIds(): TakenIds {
  const taken = new Set<string>();
  return {
    isFree: (id) => id !== '' && !/\s/.test(id) && !RESERVED.test(id) && !taken.has(id),
    claim: (wish) => {
      let id = wish;
      for (let n = 1; taken.has(id); n++) id = `${wish}-${n}`;
      taken.add(id);
      return id;
    },
  };
}

function isFootnotes(node: Element): boolean {
  return isElement(node, 'section') && node.properties.dataFootnotes !== undefined;
}

/** Footnotes link to each other: their ids stay. @returns False: nothing below gets another. */
function claimAll(section: Element, { claim }: TakenIds): false {
  walk(section, (node) => {
    if (node.type === 'element' && typeof node.properties.id === 'string') {
      claim(node.properties.id);
    }
  });
  return false;
}

function setHeadingId(node: Element, { isFree, claim }: TakenIds): void {
  const { id } = node.properties;
  const wish = typeof id === 'string' && isFree(id) ? id : slug(textOf(node)) || 'section';
  node.properties.id = claim(RESERVED.test(wish) ? `section-${wish}` : wish);
}

function keepOwnId(node: Element, { isFree, claim }: TakenIds): void {
  const id = String(node.properties.id);
  if (isFree(id)) claim(id);
  // A reference to a footnote and the footnote name each other.
  else if (node.properties.dataFootnoteRef === undefined) delete node.properties.id;
}

/** `code-1`, `table-1`, `diagram-1` …, in document order. */
function numberBlocks(tree: Root, { claim }: TakenIds): void {
  const counts = { code: 0, table: 0, diagram: 0 };
  walk(tree, (node) => {
    const kind = node.type === 'element' ? kindOf(node) : undefined;
    if (node.type !== 'element' || kind === undefined) return true;
    counts[kind] += 1;
    node.properties.id = claim(`${kind}-${counts[kind]}`);
    return false;
  });
}

function kindOf(node: Element): 'code' | 'table' | 'diagram' | undefined {
  if (node.tagName === 'table') return 'table';
  if (node.tagName !== 'pre') return undefined;
  const [code] = node.children;
  if (!isElement(code, 'code')) return 'code';
  return [code.properties.className].flat().includes('language-mermaid') ? 'diagram' : 'code';
}
