import type { SvgNode } from './svg-node.ts';

/** Remove groups, spans and `defs` that say nothing, keeping what they hold. */
export function simplify(node: SvgNode): SvgNode {
  const children = node.children.map(simplify).flatMap((child) => {
    if (child.tag === 'defs' && child.children.length === 0) return [];
    return isIdle(child) ? child.children : [child];
  });
  return { ...node, children };
}

function isIdle(node: SvgNode): boolean {
  const isWrapper = node.tag === 'g' || node.tag === 'tspan';
  const saysNothing = Object.keys(node.attrs).length + Object.keys(node.style).length === 0;
  return isWrapper && saysNothing && node.id === undefined;
}
