import type { Root } from 'mdast';
import { walk } from '../util/walk.ts';
import type { ParsePlain } from './parse-containers.ts';

/** `]({{< relref "config.md#file" >}}`: a link of Hugo to the file of an article. */
const REFERENCE =
  /\]\((\{\{[<%]-?[ \t]*(?:rel)?ref[ \t]+(?:path=)?["`]([^"`<>\n]{1,250}\.(?:md|markdown)(?:#[^"`<>\n]{0,250})?)["`][ \t]*-?[>%]\}\})/g;

/** After so many texts in which a reference turned out to be in no link, all stay text. */
const MAX_ROUNDS = 3;

/** An address between the parentheses of a link, and the article that it names. */
interface Reference {
  /** 0-based. */
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/**
 * Parse Markdown in which links name articles as Hugo's templates do.
 *
 *     [config]({{< relref "config.md#file" >}})   →   [config](<config.md#file>               )
 *
 * The address is parsed in the place of the template, filled up with spaces, so that all positions
 * hold. One that is in no link, but in code, stays as it is.
 *
 * @param markdown Repaired Markdown.
 * @param parsePlain Parses it without references.
 */
export async function parseReferences(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  let references = [...markdown.matchAll(REFERENCE)].map(
    ({ index, 1: template = '', 2: target = '' }): Reference => {
      const start = index + 2;
      return { start, end: start + template.length, target: target.trim() };
    },
  );
  for (let round = 0; round < MAX_ROUNDS && references.length > 0; round++) {
    const tree = await parsePlain(withTargets(markdown, references));
    const linked = findLinked(tree, references);
    if (linked.length === references.length) return tree;
    references = linked;
  }
  return parsePlain(markdown);
}

function withTargets(markdown: string, references: readonly Reference[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, target } of references) {
    pieces.push(markdown.slice(at, start), `<${target}>`.padEnd(end - start));
    at = end;
  }
  return pieces.join('') + markdown.slice(at);
}

/** The references that stand in a link or an image. */
function findLinked(tree: Root, references: readonly Reference[]): Reference[] {
  const ranges: (readonly [start: number, end: number])[] = [];
  walk(tree, ({ type, position }) => {
    if (type !== 'link' && type !== 'image') return;
    ranges.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  ranges.sort(([a], [b]) => a - b);
  const linked: Reference[] = [];
  let next = 0;
  for (const reference of references) {
    while ((ranges[next]?.[1] ?? Number.POSITIVE_INFINITY) <= reference.start) next += 1;
    const [start = Number.POSITIVE_INFINITY] = ranges[next] ?? [];
    if (start < reference.start) linked.push(reference);
  }
  return linked;
}
