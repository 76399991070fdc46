import type { Html, Parents, Root } from 'mdast';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { findOpenHtml, type OpenHtml } from './find-open-html.ts';
import { toPlace } from './to-place.ts';

/** `</title>` */
const END_TAG = /<\/([a-z]+)/gi;

/** A node of HTML with its parent. */
interface Found {
  readonly node: Html;
  readonly parent: Parents;
}

/**
 * Show HTML that never ends as code, in place, where it would hide the rest of the article: comments,
 * declarations, and elements that no page shows.
 *
 *     <!-- to do
 *
 *     all that follows
 *
 * @param tree Positions in the seed.
 * @param path The seed, for the messages.
 */
export function showOpenHtml(tree: Root, path: FilePath): Message[] {
  const found: Found[] = [];
  collect(tree, found);
  const messages: Message[] = [];
  const ended = new Set<string>();
  for (const { node, parent } of found.toReversed()) {
    const open = findOpenHtml(node.value, ended);
    for (const [, name = ''] of node.value.matchAll(END_TAG)) ended.add(name.toLowerCase());
    if (open === undefined) continue;
    show(node, parent.type);
    messages.push(describe(open, node, path));
  }
  return messages.toReversed();
}

/** In the order of the text. */
function collect(parent: Parents, found: Found[]): void {
  for (const node of parent.children) {
    if (node.type === 'html') found.push({ node, parent });
    else if ('children' in node) collect(node, found);
  }
}

function show(node: Html, parent: Parents['type']): void {
  // In place: to look for it among its parent's children would take quadratic time.
  Object.assign(node, { type: FLOW_PARENTS.has(parent) ? 'code' : 'inlineCode' });
}

/** Nodes that hold blocks; all others hold words. */
const FLOW_PARENTS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
]);

function describe({ begin, end }: OpenHtml, { position }: Html, path: FilePath): Message {
  const place = toPlace(position);
  return {
    severity: 'warning',
    source: 'transform',
    ruleId: 'html-open',
    reason: `HTML that begins with \`${begin}\` never ends`,
    note: `It would hide the rest of the article, so the page shows it. Write \`${end}\` where it ends.`,
    path,
    ...(place && { place }),
  };
}
