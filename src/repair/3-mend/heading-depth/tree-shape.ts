/** How the tree is built around the deepest open heading; numbers in steps. */
export interface TreeShape {
  /** How many of the headings beside it have some below, how many there are, and its level. */
  readonly fertile: number;
  readonly all: number;
  readonly level: number;
  /**
   * How its number among the headings below its parent compares with how many stand below the one
   * before the parent; -1 where there is none before it.
   */
  readonly compared: number;
}

/** Before the first heading. */
export const NO_TREE: TreeShape = { fertile: 0, all: 0, level: 0, compared: -1 };

/**
 * Look at the tree around the deepest open heading.
 *
 * @param counts As an `OutlineState` has them, by level.
 */
export function treeShape(
  counts: readonly number[],
  fertile: readonly number[],
  former: readonly number[],
): TreeShape {
  const level = counts.length;
  const own = counts[level - 1] ?? 0;
  return {
    fertile: clip(fertile[level - 1] ?? 0),
    all: clip(Math.max(0, own - 1)),
    level: Math.min(level, 4),
    compared: level < 2 ? -1 : compare(own, former[level - 2] ?? -1),
  };
}

function clip(count: number): number {
  return count > 5 ? 4 : count > 2 ? 3 : count;
}

function compare(own: number, former: number): number {
  if (former < 0) return -1;
  return Math.max(-3, Math.min(2, own - former)) + 3 + (former === 0 ? 6 : 0);
}
