import type { Nodes, Parents, Root } from 'mdast';
import { walk } from '../util/walk.ts';
import { type ContainerLine, findContainerLines } from './container-lines.ts';
import { foldContainers, type TitledContainer } from './fold-containers.ts';
import { type Container, matchContainers } from './match-containers.ts';
import { parseTitle } from './parse-title.ts';
import { type ParsePlain, parseStandIns } from './stand-ins.ts';

/**
 * Parse Markdown with containers of VitePress, Docusaurus, MyST and Pandoc: what their lines of colons
 * enclose becomes the quote that an alert of GitHub is, or a folded box.
 *
 *     ::: tip In short        > [!TIP] In short
 *     Try again.          →   > Try again.
 *     :::
 *
 * Thematic breaks stand in for the lines, since they stand wherever a block may: a line that is code or
 * HTML shows itself by not becoming one.
 *
 * @param markdown Repaired Markdown.
 * @param parsePlain Parses what is in it.
 */
export async function parseContainers(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  const confirm = (tree: Root, lines: readonly ContainerLine[]) =>
    findContainers(tree, lines)
      .flatMap(({ open, close }) => [open, close])
      .sort((a, b) => a.line - b.line);
  const { tree, spans } = await parseStandIns(markdown, findContainerLines(markdown), {
    standInFor: () => '***',
    confirm,
    parsePlain,
  });
  foldContainers(tree, await withTitles(findContainers(tree, spans), parsePlain));
  return tree;
}

/** The containers whose two lines have become thematic breaks of one parent. */
function findContainers(tree: Root, lines: readonly ContainerLine[]): readonly Container[] {
  const breaks = findBreaks(tree, lines);
  return matchContainers(lines.filter(({ line }) => breaks.has(line))).filter(
    ({ open, close }) => breaks.get(open.line) === breaks.get(close.line),
  );
}

/** The lines that have become thematic breaks, with what these stand in. */
function findBreaks(tree: Root, lines: readonly ContainerLine[]): ReadonlyMap<number, Parents> {
  const wanted = new Set(lines.map(({ line }) => line));
  const breaks = new Map<number, Parents>();
  walk(tree, (parent: Nodes) => {
    if (!('children' in parent)) return;
    for (const { type, position } of parent.children) {
      const line = position?.start.line ?? 0;
      if (type === 'thematicBreak' && wanted.has(line)) breaks.set(line, parent);
    }
  });
  return breaks;
}

/** The containers by their first lines, with their titles. */
async function withTitles(
  containers: readonly Container[],
  parsePlain: ParsePlain,
): Promise<ReadonlyMap<number, TitledContainer>> {
  const byLine = new Map<number, TitledContainer>();
  for (const container of containers) {
    const words = await parseTitle(container.open.info.title, parsePlain);
    byLine.set(container.open.line, { ...container, words });
  }
  return byLine;
}
