import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { toPlace } from './to-place.ts';

/** What begins HTML that no reader sees, and what must end it. */
const HIDDEN: readonly (readonly [begin: RegExp, end: string])[] = [
  [/^\s*<!--/, '-->'],
  [/^\s*<\?/, '?>'],
  [/^\s*<!\[CDATA\[/, ']]>'],
  [/^\s*<![A-Za-z]/, '>'],
];

/**
 * Show comments and declarations that never end as code, in place: they would hide the rest of the
 * article.
 *
 *     <!-- to do
 *
 *     all that follows
 *
 * @param tree Positions in the seed.
 * @param path The seed, for the messages.
 */
export function showOpenHtml(tree: Root, path: FilePath): Message[] {
  const messages: Message[] = [];
  visit(tree, 'html', (node, index, parent) => {
    const hidden = HIDDEN.find(([begin]) => begin.test(node.value));
    if (hidden === undefined || node.value.includes(hidden[1])) return;
    if (parent === undefined || index === undefined) return;
    const { position, value } = node;
    parent.children[index] = { type: 'code', value, ...(position && { position }) };
    const place = toPlace(position);
    messages.push({
      severity: 'warning',
      source: 'transform',
      ruleId: 'html-open',
      reason: `HTML that begins with \`${value.trim().slice(0, 9)}\` never ends`,
      note: `It would hide the rest of the article, so the page shows it. Write \`${hidden[1]}\` where it ends.`,
      path,
      ...(place && { place }),
    });
  });
  return messages;
}
