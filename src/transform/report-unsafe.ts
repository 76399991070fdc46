import type { Element, Root } from 'hast';
import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import { walk } from '../util/walk.ts';
import { schema } from './schema.ts';
import { toPlace } from './to-place.ts';

const NONE: readonly string[] = [];
/** `onClick` */
const HANDLER = /^on[A-Z]/;
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
    const isStripped = schema.strip?.includes(node.tagName) ?? false;
    const urls = findUnsafeUrls(node);
    const handlers = findHandlers(node);
    // Nearly all are safe.
    if (!isStripped && urls.length === 0 && handlers.length === 0) return;
    const place = toPlace(node.position);
    const common = {
      severity: 'warning',
      source: 'transform',
      path,
      ...(place && { place }),
    } as const;
    if (isStripped) {
      const note = 'Only text, structure and images are allowed in HTML. Remove the element.';
      const reason = `Dropped the HTML element \`<${node.tagName}>\` and what it holds`;
      messages.push({ ...common, ruleId: 'unsafe-html', reason, note, actual: node.tagName });
    }
    for (const url of urls) {
      const reason = `Dropped the address \`${url.slice(0, 80)}\``;
      const note = 'Allowed are http, https, mailto, tel and relative addresses.';
      messages.push({ ...common, ruleId: 'unsafe-url', reason, note, actual: url });
    }
    for (const name of handlers) {
      const reason = `Dropped the attribute \`${name.toLowerCase()}\``;
      messages.push({ ...common, ruleId: 'unsafe-html', reason, note: 'Scripts are not allowed.' });
    }
  });
  return messages;
}

function findHandlers({ properties }: Element): readonly string[] {
  let found = NONE;
  for (const name in properties) if (HANDLER.test(name)) found = [...found, name];
  return found;
}

function findUnsafeUrls(node: Element): readonly string[] {
  const { href, src, cite } = node.properties;
  if (href === undefined && src === undefined && cite === undefined) return NONE;
  return URL_PROPERTIES.flatMap((name) => {
    const value = node.properties[name];
    if (typeof value !== 'string') return [];
    const protocol = PROTOCOL.exec(value.replace(IGNORED, ''))?.[1]?.toLowerCase();
    const allowed = schema.protocols?.[name];
    return protocol === undefined || allowed?.includes(protocol) ? [] : [value];
  });
}
