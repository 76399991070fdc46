import type { SvgNode } from './svg-node.ts';

/** Serialise a tree whose names and values are already checked. */
export function writeSvg(node: SvgNode): string {
  if (node.tag === '#text') return escapeText(node.text ?? '');
  const id = node.id === undefined ? {} : { id: node.id };
  const attrs = Object.entries({ ...id, ...node.attrs, ...node.style })
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const children = node.children.map(writeSvg).join('');
  return children === ''
    ? `<${node.tag}${attrs}/>`
    : `<${node.tag}${attrs}>${children}</${node.tag}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
