import type { BlockContent, Nodes, Parents, PhrasingContent } from 'mdast';
import { makeBox } from './make-box.ts';
import type { Container } from './match-containers.ts';

/** A container, and the words of its title. */
export interface TitledContainer extends Container {
  readonly words: readonly PhrasingContent[];
}

/** A container whose last line has not come yet, and the blocks that it has so far. */
interface OpenRow {
  readonly container: TitledContainer;
  readonly begin: Nodes;
  readonly row: Nodes[];
}

/**
 * Put what stands between two thematic breaks into the container that they stand for, in place.
 *
 * @param byLine Containers by the line of their first break; both breaks have one parent.
 */
export function foldContainers(
  parent: Parents,
  byLine: ReadonlyMap<number, TitledContainer>,
): void {
  const isFolded = parent.children.some((node) => containerAt(node, byLine) !== undefined);
  // Blocks stand beside a thematic break, and blocks take their place.
  if (isFolded) parent.children = foldRow(parent.children, byLine) as BlockContent[];
  for (const child of parent.children) if ('children' in child) foldContainers(child, byLine);
}

function foldRow(
  nodes: readonly Nodes[],
  byLine: ReadonlyMap<number, TitledContainer>,
): readonly Nodes[] {
  const done: Nodes[] = [];
  const open: OpenRow[] = [];
  for (const node of nodes) {
    const container = containerAt(node, byLine);
    const top = open.at(-1);
    if (container) open.push({ container, begin: node, row: [] });
    else if (top && isBreakAt(node, top.container.close.line)) {
      open.pop();
      (open.at(-1)?.row ?? done).push(...makeBlocks(top, node));
    } else (top?.row ?? done).push(node);
  }
  return done;
}

function containerAt(
  { type, position }: Nodes,
  byLine: ReadonlyMap<number, TitledContainer>,
): TitledContainer | undefined {
  return type === 'thematicBreak' ? byLine.get(position?.start.line ?? 0) : undefined;
}

function isBreakAt({ type, position }: Nodes, line: number): boolean {
  return type === 'thematicBreak' && position?.start.line === line;
}

/** What a container becomes. */
function makeBlocks({ container, begin, row }: OpenRow, end: Nodes): readonly Nodes[] {
  const { open, words } = container;
  const { kind, name, isOpen } = open.info;
  if (kind !== 'box' && kind !== 'details') return row;
  const [from, to] = [begin.position, end.position];
  const whole = from && to && { start: from.start, end: to.end };
  // Blocks stand beside a thematic break.
  const content = row as readonly BlockContent[];
  return [makeBox({ kind, name, isOpen, words }, content, { whole, head: from })];
}
