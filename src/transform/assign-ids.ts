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
  const used = new Set<string>();
  const own: Element[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element') return true;
    if (node.properties.dataFootnotes !== undefined) claimAll(node);
    else if (isHeading(node)) setHeadingId(node);
    else if (node.properties.id !== undefined) own.push(node);
    return !(isElement(node, 'section') && node.properties.dataFootnotes !== undefined);
  });
  for (const node of own) keepOwnId(node);
  numberBlocks();

  /** Footnotes link to each other: their ids stay. */
  function claimAll(section: Element): void {
    walk(section, (node) => {
      if (node.type === 'element' && typeof node.properties.id === 'string')
        used.add(node.properties.id);
    });
  }

  function setHeadingId(node: Element): void {
    const { id } = node.properties;
    const wish = typeof id === 'string' && isFree(id) ? id : slug(textOf(node)) || 'section';
    node.properties.id = claim(RESERVED.test(wish) ? `section-${wish}` : wish);
  }

  function keepOwnId(node: Element): void {
    const id = String(node.properties.id);
    if (isFree(id)) claim(id);
    // A reference to a footnote and the footnote name each other.
    else if (node.properties.dataFootnoteRef === undefined) delete node.properties.id;
  }

  function numberBlocks(): void {
    const counts = { code: 0, table: 0, diagram: 0 };
    walk(tree, (node) => {
      const kind = node.type === 'element' ? kindOf(node) : undefined;
      if (node.type !== 'element' || kind === undefined) return true;
      counts[kind] += 1;
      node.properties.id = claim(`${kind}-${counts[kind]}`);
      return false;
    });
  }

  function isFree(id: string): boolean {
    return id !== '' && !/\s/.test(id) && !RESERVED.test(id) && !used.has(id);
  }

  function claim(wish: string): string {
    let id = wish;
    for (let n = 1; used.has(id); n++) id = `${wish}-${n}`;
    used.add(id);
    return id;
  }
}

function kindOf(node: Element): 'code' | 'table' | 'diagram' | undefined {
  if (node.tagName === 'table') return 'table';
  if (node.tagName !== 'pre') return undefined;
  const [code] = node.children;
  if (!isElement(code, 'code')) return 'code';
  return [code.properties.className].flat().includes('language-mermaid') ? 'diagram' : 'code';
}
