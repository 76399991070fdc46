import type { Element, Root } from 'hast';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { walk } from '../util/walk.ts';
import { schema } from './schema.ts';
import { toPlace } from './to-place.ts';

const URL_PROPERTIES = ['href', 'src', 'cite'] as const;
/** `mailto:`, ` java\nscript:`; browsers pass over white space and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is for.
const IGNORED = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\ufeff]/g;
const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Find what sanitising will drop, so that nothing vanishes in silence.
 *
 * @param tree hast before it is made safe.
 * @param path The seed, for the messages.
 */
export function reportUnsafe(tree: Root, path: FilePath): Message[] {
  const messages: Message[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element') return;
    const place = toPlace(node.position);
    const common = {
      severity: 'warning',
      source: 'transform',
      path,
      ...(place && { place }),
    } as const;
    if (schema.strip?.includes(node.tagName)) {
      const note = 'Only text, structure and images are allowed in HTML. Remove the element.';
      const reason = `Dropped the HTML element \`<${node.tagName}>\` and what it holds`;
      messages.push({ ...common, ruleId: 'unsafe-html', reason, note, actual: node.tagName });
    }
    for (const url of findUnsafeUrls(node)) {
      const reason = `Dropped the address \`${url.slice(0, 80)}\``;
      const note = 'Allowed are http, https, mailto, tel and relative addresses.';
      messages.push({ ...common, ruleId: 'unsafe-url', reason, note, actual: url });
    }
    for (const name of Object.keys(node.properties).filter((key) => /^on[A-Z]/.test(key))) {
      const reason = `Dropped the attribute \`${name.toLowerCase()}\``;
      messages.push({ ...common, ruleId: 'unsafe-html', reason, note: 'Scripts are not allowed.' });
    }
  });
  return messages;
}

function findUnsafeUrls(node: Element): string[] {
  return URL_PROPERTIES.flatMap((name) => {
    const value = node.properties[name];
    if (typeof value !== 'string') return [];
    const protocol = PROTOCOL.exec(value.replace(IGNORED, ''))?.[1]?.toLowerCase();
    const allowed = schema.protocols?.[name];
    return protocol === undefined || allowed?.includes(protocol) ? [] : [value];
  });
}
