import type { Element } from 'hast';

/** Make an element of hast. */
export function makeElement(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element {
  return { type: 'element', tagName, properties, children };
}
