import type { BlockContent, Blockquote, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import { walk } from '../util/walk.ts';
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
  const { kind, isOpen } = container.open.info;
  if (kind === 'plain') return row;
  const box: Blockquote = {
    type: 'blockquote',
    children: [...makeHead(container, begin), ...(row as BlockContent[])],
    ...(kind === 'details' && {
      data: { hName: 'details', hProperties: isOpen ? { open: true } : {} },
    }),
  };
  if (begin.position && end.position) {
    box.position = { start: begin.position.start, end: end.position.end };
  }
  return [box];
}

/** `[!TIP] In short`, as GitHub and Obsidian write it; the summary of a folded box. */
function makeHead({ open, words }: TitledContainer, { position }: Nodes): readonly Paragraph[] {
  const { kind, name } = open.info;
  const mark: PhrasingContent = { type: 'text', value: `[!${name.toUpperCase()}] ` };
  const children = kind === 'box' ? [mark, ...words] : [...words];
  if (children.length === 0) return [];
  const data = kind === 'details' ? { data: { hName: 'summary' } } : {};
  const head: Paragraph = { type: 'paragraph', children, ...data };
  if (position) walk(head, (node) => Object.assign(node, { position }));
  return [head];
}
