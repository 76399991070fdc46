import type { Node, Parent, Position } from 'unist';

const CELLS = new Set(['tableCell', 'td', 'th']);
const NONE: readonly Node[] = [];
/** Depth up to which nodes are measured by recursion; deeper ones are measured with a list. */
const MAX_RECURSION = 200;

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
    if (isSmall(node, limits)) return node;
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

/** True where no node of a block need be looked at: it has fewer levels and nodes than any limit. */
function isSmall(block: Node, { nesting, tableCells }: BlockLimits): boolean {
  let left = tableCells;
  return fits(block, Math.min(nesting, MAX_RECURSION));

  function fits(node: Node, levels: number): boolean {
    if (levels === 0 || left === 0) return false;
    left -= 1;
    const children = childrenOf(node);
    for (let at = 0; at < children.length; at++) {
      if (!fits(children[at] as Node, levels - 1)) return false;
    }
    return true;
  }
}

/** The deepest nesting below a node, and the cells of its largest table. */
function measure(node: Node): { readonly depth: number; readonly cells: number } {
  let depth = 0;
  let hasCells = false;
  const tables: Node[] = [node];
  // A layer after another; most blocks have no table.
  for (let layer: readonly Node[] = [node]; layer.length > 0; depth++) {
    const below: Node[] = [];
    for (const each of layer) {
      const name = nameOf(each);
      hasCells ||= CELLS.has(name);
      if (name === 'table') tables.push(each);
      for (const child of childrenOf(each)) below.push(child);
    }
    layer = below;
  }
  if (!hasCells) return { depth, cells: 0 };
  return { depth, cells: tables.reduce((most, table) => Math.max(most, countCells(table)), 0) };
}

/** The cells that stand in a node, but for those of tables inside it. */
function countCells(owner: Node): number {
  let cells = 0;
  const pending: Node[] = [owner];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const name = nameOf(node);
    if (CELLS.has(name)) cells += 1;
    if (name === 'table' && node !== owner) continue;
    for (const child of childrenOf(node)) pending.push(child);
  }
  return cells;
}

function nameOf(node: Node & { readonly tagName?: string }): string {
  return node.tagName ?? node.type;
}

function childrenOf(node: Node & Partial<Parent>): readonly Node[] {
  return node.children ?? NONE;
}
