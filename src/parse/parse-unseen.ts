import type { Nodes, Parents, Root } from 'mdast';
import { type ParsePlain, parseStandIns } from './stand-ins.ts';
import { findUnseen, type UnseenSpan } from './unseen-spans.ts';

/** `{: .wide #start}`: an id among attributes. */
const ID = /^\{:(?:[^#{}]{0,200}[ \t])?[ \t]*#([\w-]+)/;

/**
 * Parse Markdown without what other generators never show: comments, attributes of blocks and links,
 * places of contents.
 *
 *     An intro.                     An intro.
 *     {: .lead}               →
 *     Text. %%to be checked%%       Text.
 *
 * A processing instruction stands in for a line, a tag for a piece of one; both leave the tree. Where either turns
 * out to be code, the text stays.
 *
 * @param markdown A Markdown file as it was written: in a text that was flattened, this would be text.
 * @param parsePlain Parses it without these.
 */
export async function parseUnseen(markdown: string, parsePlain: ParsePlain): Promise<Root> {
  const standInFor = (span: UnseenSpan) => hide(markdown.slice(span.start, span.end), span);
  const confirm = (tree: Root, spans: readonly UnseenSpan[]) => findHidden(tree, spans, markdown);
  const options = { standInFor, confirm, parsePlain };
  const { tree, spans } = await parseStandIns(markdown, findUnseen(markdown), options);
  if (spans.length === 0) return tree;
  const ids = spans.map(({ start, end }) => {
    return [start, ID.exec(markdown.slice(start, end))?.[1] ?? ''] as const;
  });
  removeHidden(tree, new Map(ids));
  return tree;
}

/** HTML of the same length and lines. */
function hide(text: string, { isAlone }: UnseenSpan): string {
  const [first, last] = isAlone ? ['<?', '?>'] : ['<i', '>'];
  const inner = text.slice(first.length, text.length - last.length);
  // The marks of quotes begin the lines within, too.
  const blank = inner.replace(/(\n[ \t>]*)|[^\r\n]/g, (_, kept?: string) => kept ?? ' ');
  return first + blank + last;
}

/** The pieces that have become HTML, and stand where they count. */
function findHidden(
  tree: Root,
  spans: readonly UnseenSpan[],
  markdown: string,
): readonly UnseenSpan[] {
  const found = new Map<number, { readonly end: number; readonly isAfterLink: boolean }>();
  visit(tree);
  return spans.filter((span) => {
    const node = found.get(span.start);
    if (node === undefined || (span.isAttached && !node.isAfterLink)) return false;
    // A block of HTML may go on behind what stood in.
    return node.end >= span.end && markdown.slice(span.end, node.end).trim() === '';
  });

  function visit(parent: Parents): void {
    parent.children.forEach((node: Nodes, at) => {
      if ('children' in node) visit(node);
      if (node.type !== 'html') return;
      const before = parent.children[at - 1]?.type;
      const isAfterLink = before === 'link' || before === 'image';
      const end = node.position?.end.offset ?? 0;
      found.set(node.position?.start.offset ?? -1, { end, isAfterLink });
    });
  }
}

/**
 * Remove the HTML that stood in, and paragraphs that held nothing else, in place. An id in it becomes that of
 * the heading that it stands in or below, as `{#id}` at its end.
 *
 * @param ids By where the HTML begins; empty where it names none.
 */
function removeHidden(parent: Parents, ids: ReadonlyMap<number, string>): void {
  const left: Nodes[] = [];
  for (const node of parent.children as readonly Nodes[]) {
    const id = node.type === 'html' ? ids.get(node.position?.start.offset ?? -1) : undefined;
    if (id !== undefined) giveId(parent.type === 'heading' ? left : headingOf(left.at(-1)), id);
    else if (!('children' in node) || !isEmptied(node, ids)) left.push(node);
  }
  // What is left was there before.
  parent.children = left as typeof parent.children;
}

/** Remove what is hidden in a node; whether that was all of a paragraph. */
function isEmptied(node: Parents, ids: ReadonlyMap<number, string>): boolean {
  const had = node.children.length;
  removeHidden(node, ids);
  return node.type === 'paragraph' && node.children.length < had && !node.children.some(isShown);
}

function headingOf(node: Nodes | undefined): Nodes[] | undefined {
  return node?.type === 'heading' ? node.children : undefined;
}

function giveId(children: Nodes[] | undefined, id: string): void {
  if (children && id !== '') children.push({ type: 'text', value: ` {#${id}}` });
}

function isShown(node: Nodes): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}
