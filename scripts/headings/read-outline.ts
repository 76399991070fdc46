import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as toText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

/** A heading of an ideal text. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
}

/** Read the headings of a text in Markdown, in order. */
export function readOutline(markdown: string): readonly Heading[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ text: toText(node), depth: node.depth }] : [],
  );
}
