import type { Element, ElementContent, Root, RootContent } from 'hast';

/**
 * A tree of hast as JSON takes half the room and half the time: a text is a string, an element a list
 * of its name, its properties and its children; all else stands as it is.
 *
 *     {"type":"element","tagName":"p","properties":{},"children":[{"type":"text","value":"a"}]}
 *     ["p",{},"a"]
 */
export type PackedTree = readonly PackedNode[];
type PackedNode = string | PackedElement | Other;
type PackedElement = readonly [tagName: string, Element['properties'], ...PackedNode[]];

/** Comments, raw nodes, and elements that hold more than others. */
type Other = Exclude<RootContent, { type: 'text' }>;

/** @param tree Without positions. */
export function packTree({ children }: Root): PackedTree {
  return children.map(packNode);
}

/** The tree that was packed. */
export function unpackTree(packed: PackedTree): Root {
  return { type: 'root', children: packed.map(unpackNode) };
}

function packNode(node: RootContent): PackedNode {
  if (node.type === 'text') return node.value;
  // A template has its content beside its children.
  if (node.type !== 'element' || node.content !== undefined) return node;
  const packed: [string, Element['properties'], ...PackedNode[]] = [node.tagName, node.properties];
  for (const child of node.children) packed.push(packNode(child));
  return packed;
}

function unpackNode(packed: PackedNode): ElementContent {
  if (typeof packed === 'string') return { type: 'text', value: packed };
  // The root may have what no element has, a doctype: it comes out where it was.
  if (!isPacked(packed)) return packed as ElementContent;
  const [tagName, properties] = packed;
  const children: ElementContent[] = [];
  for (let at = 2; at < packed.length; at++) children.push(unpackNode(packed[at] as PackedNode));
  return { type: 'element', tagName, properties, children };
}

function isPacked(packed: PackedElement | Other): packed is PackedElement {
  return Array.isArray(packed);
}
