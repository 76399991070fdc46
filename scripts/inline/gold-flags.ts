import type { Nodes } from 'mdast';
import { parseGfm } from '../markdown/parse-gfm.ts';

/** Characters that no comparison counts: white space, marks of emphasis, zero-width ones. */
const IGNORED = /[\s`*_~\u200b-\u200d\ufeff\u00ad]/;

/** A text as it is compared, and for each of its characters whether it is inline code. */
export interface Flagged {
  readonly key: string;
  readonly flags: readonly boolean[];
  /** An item as a whole, whose paragraphs are listed too. */
  readonly isPart: boolean;
}

/** Leave out what no comparison counts. */
export function keyOf(text: string): string {
  return [...text.split('')].filter((character) => !IGNORED.test(character)).join('');
}

/**
 * List the paragraphs, headings, cells and items of an ideal text with their inline code, by key.
 */
export function goldFlags(markdown: string): Map<string, Flagged[]> {
  const found = new Map<string, Flagged[]>();
  const tree = parseGfm(markdown);
  walk(tree, (node) => {
    const unit = flagged(node);
    found.set(unit.key, [...(found.get(unit.key) ?? []), unit]);
  });
  return found;
}

function walk(node: Nodes, visit: (unit: Nodes) => void): void {
  const isUnit = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  const isWhole = node.type === 'listItem' && node.children.length > 1;
  if (isUnit || isWhole) visit(node);
  if (!isUnit && 'children' in node) for (const child of node.children) walk(child, visit);
}

function flagged(node: Nodes): Flagged {
  let key = '';
  const flags: boolean[] = [];
  const read = (part: Nodes): void => {
    if (part.type === 'list' || part.type === 'code') return;
    if ('value' in part) {
      for (const character of part.value.split('')) {
        if (IGNORED.test(character)) continue;
        key += character;
        flags.push(part.type === 'inlineCode');
      }
    }
    if ('children' in part) for (const child of part.children) read(child);
  };
  read(node);
  return { key, flags, isPart: node.type === 'listItem' };
}
