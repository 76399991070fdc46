import type { Root } from 'mdast';
import { walk } from '../util/walk.ts';
import { type ParsePlain, parseStandIns, type Span } from './stand-ins.ts';

/** `]({{< relref "config.md#file" >}}`: a link of Hugo to the file of an article. */
const REFERENCE =
  /\]\((\{\{[<%]-?[ \t]*(?:rel)?ref[ \t]+(?:path=)?["`]([^"`<>\n]{1,250}\.(?:md|markdown)(?:#[^"`<>\n]{0,250})?)["`][ \t]*-?[>%]\}\})/g;

/** An address between the parentheses of a link, and the article that it names. */
interface Reference extends Span {
  readonly target: string;
}

/**
 * Parse Markdown in which links name articles as Hugo's templates do.
 *
 *     [config]({{< relref "config.md#file" >}})   →   [config](<config.md#file>               )
 *
 * @param markdown Repaired Markdown.
 * @param parsePlain Parses it without references.
 */
export async function parseReferences(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  const references = [...markdown.matchAll(REFERENCE)].map(
    ({ index, 1: template = '', 2: target = '' }): Reference => {
      const start = index + 2;
      return { start, end: start + template.length, target: target.trim() };
    },
  );
  const standInFor = ({ target }: Reference) => `<${target}>`;
  const options = { standInFor, confirm: findLinked, parsePlain };
  return (await parseStandIns(markdown, references, options)).tree;
}

/** The references that stand in a link or an image. */
function findLinked(tree: Root, references: readonly Reference[]): readonly Reference[] {
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
