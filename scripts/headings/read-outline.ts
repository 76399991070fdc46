import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as toText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind } from '../../src/types/repair.ts';
import { countLines, type Entry, type Outline } from './outline.ts';

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  code: 'code',
  table: 'table',
  blockquote: 'blockquote',
  html: 'html',
};

/** Read the outline of an ideal text, and where its headings stand. */
export function readOutline(markdown: string): Outline {
  const lines = markdown.split('\n');
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks = tree.children.filter(({ type }) => KINDS[type] !== undefined);
  const entries: Entry[] = [];
  let gap = 0;
  for (const [index, node] of blocks.entries()) {
    const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
    const source = lines.slice(start.line - 1, end.line).join('\n');
    if (node.type === 'heading') {
      const [before, after] = [kindOf(blocks[index - 1]), kindOf(blocks[index + 1])];
      entries.push({ text: toText(node), depth: node.depth, gap, before, after, body: '' });
      gap = 0;
      continue;
    }
    gap += countLines(source);
    const last = entries.at(-1);
    if (last) entries[entries.length - 1] = { ...last, body: `${last.body}\n${source}` };
  }
  return entries;
}

function kindOf(node: RootContent | undefined): BlockKind | undefined {
  if (node?.type === 'code' && node.lang === 'mermaid') return 'mermaid';
  return node && KINDS[node.type];
}
