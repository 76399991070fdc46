import type { Element, Nodes } from 'hast';

/** True for an element, of one of `names` where some are given. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}
