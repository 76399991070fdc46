/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import { paintedShapes } from './painted-shapes.ts';
import { readAttributes } from './read-attributes.ts';
import { readLabel } from './read-label.ts';
import { isShape, styleOf } from './scene-style.ts';

const NEVER_PAINTED = 'defs, marker, clipPath, mask, pattern, symbol, linearGradient, filter';
/** Elements whose characters are kept. */
const HAS_TEXT = /^(?:text|tspan|textPath|title|desc|a)$/;

/**
 * Read an SVG in the page as plain data, with the style that each element really has.
 *
 * @param svg Attached to the document, shown in its own size.
 * @param ascents CSS font → height of its ascent; filled as fonts are met.
 */
export function readScene(svg: SVGSVGElement, ascents: Map<string, number>): SceneNode {
  const painted = paintedShapes(svg);
  const [root] = readElement(svg);
  if (root === undefined) throw new Error('The diagram is empty');
  return root;

  function readElement(element: Element): SceneNode[] {
    const tag = element.localName;
    if (tag === 'style' || tag === 'script') return [];
    if (tag === 'switch') return [...element.children].slice(0, 1).flatMap(readElement);
    const computed = getComputedStyle(element);
    const isPainted = element.closest(NEVER_PAINTED) === null;
    if (computed.display === 'none' && isPainted) return [];
    if (tag === 'foreignObject') return readLabel(element, place, ascents);
    const style = styleOf(element, computed);
    const attrs = readAttributes(element);
    const node = { tag, attrs, style, children: childrenOf(element) };
    return isPainted ? [place(node, element.getBoundingClientRect(), element)] : [node];
  }

  /** Note which shape is painted where; give a text the fill of the shape under its middle. */
  function place(node: SceneNode, rect: DOMRect, element: Element | null = null): SceneNode {
    if (node.tag === 'text' || node.tag === 'foreignObject') {
      const ground = painted.colorAt(rect.left + rect.width / 2, rect.top + rect.height / 2);
      return ground === undefined ? node : { ...node, style: { ...node.style, ground } };
    }
    if (isShape(node.tag)) painted.add(rect, element, node.style);
    return node;
  }

  function childrenOf(element: Element): SceneNode[] {
    const isText = HAS_TEXT.test(element.localName);
    return [...element.childNodes].flatMap((child): SceneNode[] => {
      if (child instanceof Element) return readElement(child);
      if (!isText || child.nodeType !== Node.TEXT_NODE || child.textContent === null) return [];
      return [{ tag: '#text', attrs: {}, style: {}, text: child.textContent, children: [] }];
    });
  }
}
