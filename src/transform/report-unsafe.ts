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
    const tell = (dropped: Dropped): void => void messages.push(toMessage(dropped, node, path));
    if (schema.strip?.includes(node.tagName)) tell(droppedElement(node));
    for (const url of findUnsafeUrls(node)) tell(droppedUrl(url));
    for (const name of findHandlers(node)) tell(droppedHandler(name));
  });
  return messages;
}

/** What a message says of something that sanitising drops. */
type Dropped = Pick<Message, 'ruleId' | 'reason' | 'note' | 'actual'>;

function toMessage(dropped: Dropped, { position }: Element, path: FilePath): Message {
  const place = toPlace(position);
  return { severity: 'warning', source: 'transform', path, ...(place && { place }), ...dropped };
}

function droppedElement({ tagName }: Element): Dropped {
  const note = 'Only text, structure and images are allowed in HTML. Remove the element.';
  const reason = `Dropped the HTML element \`<${tagName}>\` and what it holds`;
  return { ruleId: 'unsafe-html', reason, note, actual: tagName };
}

function droppedUrl(url: string): Dropped {
  const reason = `Dropped the address \`${url.slice(0, 80)}\``;
  const note = 'Allowed are http, https, mailto, tel and relative addresses.';
  return { ruleId: 'unsafe-url', reason, note, actual: url };
}

function droppedHandler(name: string): Dropped {
  const reason = `Dropped the attribute \`${name.toLowerCase()}\``;
  return { ruleId: 'unsafe-html', reason, note: 'Scripts are not allowed.' };
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
