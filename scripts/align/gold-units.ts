import type { List, Nodes, Root, Table } from 'mdast';
import type { BlockKind } from '../../src/types/repair.ts';
import { parseGfm } from '../markdown/parse-gfm.ts';

/** A piece of the ideal text whose characters stand together: a heading, an item's line, a cell. */
export interface GoldUnit {
  readonly kind: BlockKind;
  /** Number of the block: a whole list, table, quote paragraph or fence has one. */
  readonly block: number;
  readonly text: string;
  /** Depth of a heading, nesting of an item (0 at the top), nesting of a fence in items. */
  readonly depth: number;
  /** True for the first unit of a list item. */
  readonly item: boolean;
  readonly ordered: boolean;
  /** Info string of a fence. */
  readonly lang: string;
  /** Row and column of a cell, -1 elsewhere. */
  readonly row: number;
  readonly column: number;
}

interface Context {
  readonly quote: boolean;
  readonly depth: number;
  readonly ordered: boolean;
  readonly block: number;
}

function visible(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => visible(child)).join('') : '';
}

/**
 * List the units of a Markdown text in reading order.
 *
 * @param markdown The ideal text.
 */
export function goldUnits(markdown: string): readonly GoldUnit[] {
  const tree: Root = parseGfm(markdown);
  const units: GoldUnit[] = [];
  let block = 0;
  const add = (part: Partial<GoldUnit> & Pick<GoldUnit, 'kind' | 'text' | 'block'>): void => {
    units.push({ depth: 0, item: false, ordered: false, lang: '', row: -1, column: -1, ...part });
  };
  const walkList = (node: List, context: Context): void => {
    const own = context.depth === 0 ? ++block : context.block;
    const inner = { ...context, depth: context.depth + 1, ordered: node.ordered ?? false };
    for (const item of node.children) {
      let first = true;
      for (const child of item.children) {
        if (child.type === 'paragraph' || child.type === 'heading') {
          const { depth, ordered } = { depth: context.depth, ordered: inner.ordered };
          add({ kind: 'list', text: visible(child), block: own, depth, ordered, item: first });
        } else walk(child, { ...inner, block: own });
        first = false;
      }
    }
  };
  const addTable = (node: Table): void => {
    block += 1;
    for (const [row, line] of node.children.entries()) {
      for (const [column, cell] of line.children.entries()) {
        add({ kind: 'table', text: visible(cell), block, row, column });
      }
    }
  };
  const addLeaf = (node: Nodes, context: Context): boolean => {
    const { depth } = context;
    if (node.type === 'code') {
      const kind = /^mermaid\b/i.test(node.lang ?? '') ? 'mermaid' : 'code';
      add({ kind, text: node.value, block: ++block, depth, lang: node.lang ?? '' });
    } else if (node.type === 'heading') {
      add({ kind: 'heading', text: visible(node), block: ++block, depth: node.depth });
    } else if (node.type === 'paragraph') {
      const kind = context.quote ? 'blockquote' : 'paragraph';
      add({ kind, text: visible(node), block: ++block });
    } else if (node.type === 'html') {
      add({ kind: 'html', text: node.value, block: ++block });
    } else return false;
    return true;
  };
  const walk = (node: Nodes, context: Context): void => {
    if (node.type === 'list') walkList(node, context);
    else if (node.type === 'table') addTable(node);
    else if (!addLeaf(node, context) && 'children' in node) {
      const quote = context.quote || node.type === 'blockquote';
      for (const child of node.children) walk(child, { ...context, quote });
    }
  };
  walk(tree, { quote: false, depth: 0, ordered: false, block: 0 });
  return units;
}
