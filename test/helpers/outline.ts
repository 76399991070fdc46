import type { Nodes } from 'mdast';

/** A tree in one line: `blockquote(paragraph("[!TIP] ") list(…))`. */
export function outline(node: Nodes): string {
  const hName = node.data && 'hName' in node.data ? node.data.hName : undefined;
  if ('value' in node) return JSON.stringify(node.value);
  if (!('children' in node)) return node.type;
  return `${hName ?? node.type}(${node.children.map(outline).join(' ')})`;
}
