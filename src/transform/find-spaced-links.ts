import type { Parents, Root } from 'mdast';
import type { Seed } from '../types/article.ts';
import type { Message } from '../types/message.ts';
import { pointsInSeed } from './points-in-seed.ts';

/** `](Event Loop.md)`; what stands between the parentheses is looked at by itself. */
const ADDRESS = /\]\(([^()<>\n]{1,300})\)/g;
/** `Event Loop.md#phases`: a space, and the ending of an article or an image. */
const SPACED_FILE =
  /^\s*\S+[ \t][^\n]*\.(?:md|markdown|mdx|txt|png|jpe?g|gif|webp|avif)(?:#[^\n]*)?$/i;

/**
 * Report links and images whose address has spaces: Markdown shows them as text.
 *
 *     See [the loop](Event Loop.md).
 *
 * @param tree mdast; the positions of its blocks count in the seed.
 */
export function findSpacedLinks(tree: Root, seed: Seed): readonly Message[] {
  if (spacedAddresses(seed.body).length === 0) return [];
  const messages: Message[] = [];
  const pointAt = pointsInSeed(seed);
  collect(tree);
  return messages;

  function collect(parent: Parents): void {
    const found = parent.children.flatMap((node) =>
      node.type === 'text' ? spacedAddresses(node.value) : [],
    );
    if (found.length > 0) reportIn(parent, found);
    for (const node of parent.children) if ('children' in node) collect(node);
  }

  /** Texts have no positions; brackets that do not stand like this in the seed were escaped. */
  function reportIn({ position }: Parents, addresses: readonly string[]): void {
    let from = (position?.start.offset ?? 0) - seed.bodyOffset;
    const end = (position?.end.offset ?? 0) - seed.bodyOffset;
    for (const address of addresses) {
      const at = seed.body.indexOf(`](${address})`, from);
      if (at === -1 || at >= end) continue;
      const opening = seed.body.slice(from, at).lastIndexOf('[');
      const isLink = opening !== -1 && !isEscaped(from + opening) && !isEscaped(at);
      from = at + 1;
      if (isLink) messages.push(describe(address, at + 2));
    }
  }

  function isEscaped(at: number): boolean {
    return seed.body[at - 1] === '\\';
  }

  function describe(address: string, offset: number): Message {
    return {
      severity: 'warning',
      source: 'transform',
      ruleId: 'link-spaces',
      reason: `Unexpected spaces in the address \`${address}\`: the link is shown as text`,
      note: `Put it between angle brackets, \`(<${address}>)\`, or write \`%20\` for each space.`,
      actual: address,
      expected: [`<${address}>`],
      path: seed.path,
      place: { start: pointAt(offset), end: pointAt(offset + address.length) },
    };
  }
}

function spacedAddresses(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, address = '']) =>
    SPACED_FILE.test(address) ? [address] : [],
  );
}
