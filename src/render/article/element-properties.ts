import type { Element, Properties } from 'hast';
import type { Strings } from '../../../templates/strings/strings.ts';
import { resolveHref } from '../addresses/resolve-href.ts';
import { toUrl } from '../addresses/to-url.ts';
import type { RenderContext } from '../render-context.ts';

/** What earlier stages tell this one. */
const OWN: ReadonlySet<string> = new Set(['dataLine', 'dataImage', 'dataWiki']);

/**
 * The properties of an article's element as they stand on its page: links resolved, names for
 * what the keyboard reaches, source lines only where they are asked for.
 *
 * @param resolved  What the site found for links to other seeds.
 */
export function elementProperties(
  node: Element,
  resolved: Readonly<Record<string, string>>,
  context: RenderContext,
): Properties {
  const { dataLine, dataImage } = node.properties;
  const properties: Properties = {};
  // To spread them takes several times as long, and a page has thousands of elements.
  for (const key in node.properties) {
    if (!OWN.has(key)) properties[key] = node.properties[key];
  }
  if (context.keepLines) properties.dataLine = dataLine;
  if (typeof dataImage === 'string') properties.src = toUrl(context.config, dataImage);
  if (typeof properties.href === 'string') {
    properties.href = resolveHref(properties.href, resolved, context.config);
  }
  return Object.assign(properties, nameOf(node, context.strings));
}

/** Code and tables scroll inside themselves, tasks are boxes: all of them need a name. */
function nameOf({ tagName, properties }: Element, strings: Strings): Properties | undefined {
  if (tagName === 'input') {
    return { ariaLabel: properties.checked ? strings.taskDone : strings.taskOpen };
  }
  if (properties.tabIndex === undefined) return undefined;
  return { role: 'group', ariaLabel: tagName === 'pre' ? strings.code : strings.table };
}
