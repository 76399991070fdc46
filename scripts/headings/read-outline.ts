import { toString as toText } from 'mdast-util-to-string';
import { parseGfm } from '../markdown/parse-gfm.ts';

/** A heading of an ideal text. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
}

/** Read the headings of a text in Markdown, in order. */
export function readOutline(markdown: string): readonly Heading[] {
  const tree = parseGfm(markdown);
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ text: toText(node), depth: node.depth }] : [],
  );
}
