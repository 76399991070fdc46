import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { walk } from '../util/walk.ts';
import { type ContainerLine, findContainerLines } from './container-lines.ts';
import { foldContainers, type TitledContainer } from './fold-containers.ts';
import { type Container, matchContainers } from './match-containers.ts';

/** Parses Markdown without containers. */
export type ParsePlain = (markdown: string) => Root | Promise<Root>;

/** After so many texts in which a line turned out to be none of a container, all lines stay text. */
const MAX_ROUNDS = 5;

/**
 * Parse Markdown with containers of VitePress, Docusaurus, MyST and Pandoc: what their lines of colons
 * enclose becomes the quote that an alert of GitHub is, or a folded box.
 *
 *     ::: tip In short        > [!TIP] In short
 *     Try again.          →   > Try again.
 *     :::
 *
 * The lines are parsed as thematic breaks of the same length, which stand wherever a block may: so
 * all positions hold, and a line that is code or HTML shows itself by not becoming one. All that is
 * in no container stays the text that it is.
 *
 * @param markdown Repaired Markdown.
 * @param parsePlain Parses what is in it.
 */
export async function parseContainers(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  let lines = findContainerLines(markdown);
  for (let round = 0; round < MAX_ROUNDS && lines.length > 0; round++) {
    const tree = await parsePlain(withBreaks(markdown, lines));
    const breaks = findBreaks(tree, lines);
    const containers = matchContainers(lines.filter(({ line }) => breaks.has(line))).filter(
      ({ open, close }) => breaks.get(open.line) === breaks.get(close.line),
    );
    const matched = containers.flatMap(({ open, close }) => [open, close]);
    if (matched.length === lines.length) {
      foldContainers(tree, await withTitles(containers, parsePlain));
      return tree;
    }
    lines = matched.sort((a, b) => a.line - b.line);
  }
  return parsePlain(markdown);
}

function withBreaks(markdown: string, lines: readonly ContainerLine[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of lines) {
    pieces.push(markdown.slice(at, start), '***'.padEnd(end - start));
    at = end;
  }
  return pieces.join('') + markdown.slice(at);
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

/** The words of a title; what is no paragraph by itself is shown as it is. */
async function parseTitle(
  title: string,
  parsePlain: ParsePlain,
): Promise<readonly PhrasingContent[]> {
  if (title === '') return [];
  const [first, ...others] = (await parsePlain(title)).children;
  const isText = first?.type === 'paragraph' && others.length === 0;
  return isText ? first.children : [{ type: 'text', value: title }];
}
