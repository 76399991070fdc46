import type { Node, Parent, Position } from 'unist';

/** What one block of an article may cost. */
export interface BlockLimits {
  /** Levels of nodes inside each other. */
  readonly nesting: number;
  /** Of one table. */
  readonly tableCells: number;
}

/** A block over a limit. */
export interface LargeBlock {
  readonly limit: keyof BlockLimits;
  /** What it has. */
  readonly actual: number;
  /** Stands in its place; its position is the block's. */
  readonly block: Node;
}

/**
 * Replace the blocks at the top of a tree that are over a limit by their sources, in place.
 *
 * Works on mdast and on hast, where raw HTML has become nodes. It needs no stack: what comes later
 * does.
 *
 * @param sourceOf Makes the node that shows a block's source.
 * @returns The blocks that were replaced, in order.
 */
export function limitBlocks<Block extends Node>(
  tree: { children: (Node | Block)[] },
  limits: BlockLimits,
  sourceOf: (position: Position | undefined) => Block,
): LargeBlock[] {
  const large: LargeBlock[] = [];
  tree.children = tree.children.map((node) => {
    const { depth, cells } = measure(node);
    const limit =
      depth > limits.nesting ? 'nesting' : cells > limits.tableCells ? 'tableCells' : undefined;
    if (limit === undefined) return node;
    const block = sourceOf(node.position);
    if (node.position) block.position = node.position;
    large.push({ limit, actual: limit === 'nesting' ? depth : cells, block });
    return block;
  });
  return large;
}

/** The deepest nesting below a node, and the cells of its largest table. */
function measure(node: Node): { readonly depth: number; readonly cells: number } {
  let depth = 0;
  const cells = new Map<Node | undefined, number>();
  const pending: (readonly [node: Node, depth: number, table: Node | undefined])[] = [
    [node, 1, undefined],
  ];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const [current, level, table] = entry;
    const name = nameOf(current);
    depth = Math.max(depth, level);
    if (name === 'tableCell' || name === 'td' || name === 'th') {
      cells.set(table, (cells.get(table) ?? 0) + 1);
    }
    const inner = name === 'table' ? current : table;
    for (const child of childrenOf(current)) pending.push([child, level + 1, inner]);
  }
  return { depth, cells: Math.max(0, ...cells.values()) };
}

function nameOf(node: Node & { readonly tagName?: string }): string {
  return node.tagName ?? node.type;
}

function childrenOf(node: Node & Partial<Parent>): readonly Node[] {
  return node.children ?? [];
}
