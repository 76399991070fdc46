import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Section } from '../types/article.ts';
import { isElement } from './is-element.ts';

/**
 * Tell the header of a table, and how many rows stand below it.
 *
 * @param node A `table` with its id.
 */
export function describeTable(node: Element): Section['tables'][number] {
  const rows = findRows(node);
  const header = (rows[0]?.children ?? []).filter((cell) => isElement(cell, 'th', 'td'));
  return {
    id: String(node.properties.id ?? ''),
    header: header.map((cell) => textOf(cell).trim()),
    rows: Math.max(0, rows.length - 1),
  };
}

function findRows(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return child.tagName === 'tr' ? [child] : findRows(child);
  });
}
