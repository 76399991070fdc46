import type { BlockContent, List, ListItem, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { walk } from '../util/walk.ts';
import { type AdmonitionLine, findAdmonitionLines } from './admonition-lines.ts';
import { makeBox, placeAt } from './make-box.ts';
import { parseTitle } from './parse-title.ts';
import { type ParsePlain, parseStandIns } from './stand-ins.ts';

/** An admonition or a tab, and the words of its title. */
interface TitledLine extends AdmonitionLine {
  readonly words: readonly PhrasingContent[];
}

/**
 * Parse Markdown with the admonitions and tabs of MkDocs: what is indented by four below their first
 * line becomes the quote that an alert of GitHub is, a folded box, or the blocks of a tab below its title.
 *
 *     !!! tip "In short"      > [!TIP] In short
 *         Try again.      →   > Try again.
 *
 * An item that begins with a thematic break stands in for the line: what is indented by four is its own.
 *
 * @param markdown Repaired Markdown.
 * @param parsePlain Parses what is in it.
 */
export async function parseAdmonitions(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  const { tree, spans } = await parseStandIns(markdown, findAdmonitionLines(markdown), {
    standInFor: () => '+   ***',
    confirm: findItems,
    parsePlain,
  });
  const byLine = new Map<number, TitledLine>();
  for (const line of spans) {
    byLine.set(line.line, { ...line, words: await parseTitle(line.title, parsePlain) });
  }
  if (byLine.size > 0) foldItems(tree, byLine);
  return tree;
}

/** The lines that have become items with something in them, in lists of nothing else. */
function findItems(tree: Root, lines: readonly AdmonitionLine[]): readonly AdmonitionLine[] {
  const wanted = new Set(lines.map(({ line }) => line));
  const found = new Set<number>();
  walk(tree, (node: Nodes) => {
    if (node.type !== 'list' || !node.children.every((item) => isStandIn(item, wanted))) return;
    for (const item of node.children) found.add(lineOf(item));
  });
  return lines.filter(({ line }) => found.has(line));
}

/** Whether an item is a thematic break in a line, with more below. */
function isStandIn(item: ListItem, lines: { has(line: number): boolean }): boolean {
  const [first, second] = item.children;
  if (first?.type !== 'thematicBreak' || second === undefined) return false;
  return lines.has(lineOf(item)) && lineOf(first) === lineOf(item);
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 0;
}

/** Put blocks in the place of the items that stand in for them, in place. */
function foldItems(parent: Parents, byLine: ReadonlyMap<number, TitledLine>): void {
  for (const child of parent.children) if ('children' in child) foldItems(child, byLine);
  if (!parent.children.some((node) => isRow(node, byLine))) return;
  const blocks = (parent.children as readonly BlockContent[]).flatMap((node) =>
    isRow(node, byLine) ? node.children.flatMap((item) => makeBlocks(item, byLine)) : [node],
  );
  // Blocks stand beside a list, and blocks take its place.
  parent.children = blocks;
}

function isRow(node: Nodes, byLine: ReadonlyMap<number, TitledLine>): node is List {
  return node.type === 'list' && node.children.every((item) => isStandIn(item, byLine));
}

/** What an item stands for. */
function makeBlocks(
  item: ListItem,
  byLine: ReadonlyMap<number, TitledLine>,
): readonly BlockContent[] {
  const line = byLine.get(lineOf(item));
  const [mark, ...content] = item.children as readonly BlockContent[];
  if (line === undefined || mark === undefined) return [];
  const { kind, words } = line;
  const head = mark.position;
  if (kind !== 'tab') return [makeBox({ ...line, kind }, content, { whole: item.position, head })];
  const title: PhrasingContent = { type: 'strong', children: [...words] };
  return [placeAt({ type: 'paragraph', children: [title] }, head), ...content];
}
