/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import type { paintedShapes } from './painted-shapes.ts';
import type { readAttributes } from './read-attributes.ts';
import type { LabelTools, readLabel } from './read-label.ts';
import type { sceneStyle } from './scene-style.ts';

/** What `readScene` is given. */
export interface SceneTools extends Pick<LabelTools, 'labelLines' | 'ascents'> {
  readonly readLabel: typeof readLabel;
  readonly readAttributes: typeof readAttributes;
  readonly sceneStyle: typeof sceneStyle;
  readonly paintedShapes: typeof paintedShapes;
}

/**
 * Read an SVG in the page as plain data, with the style that each element really has.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 *
 * @param svg Attached to the document, shown in its own size.
 */
export function readScene(svg: SVGSVGElement, tools: SceneTools): SceneNode {
  const NEVER_PAINTED = 'defs, marker, clipPath, mask, pattern, symbol, linearGradient, filter';
  const { isShape, styleOf, textStyleOf } = tools.sceneStyle();
  const painted = tools.paintedShapes(svg);
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
    if (tag === 'foreignObject') {
      const { labelLines, ascents } = tools;
      return tools.readLabel(element, { styleOf: textStyleOf, place, labelLines, ascents });
    }
    const style = styleOf(element, computed);
    const attrs = tools.readAttributes(element);
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
    const isText = /^(?:text|tspan|textPath|title|desc|a)$/.test(element.localName);
    return [...element.childNodes].flatMap((child): SceneNode[] => {
      if (child instanceof Element) return readElement(child);
      if (!isText || child.nodeType !== Node.TEXT_NODE || child.textContent === null) return [];
      return [{ tag: '#text', attrs: {}, style: {}, text: child.textContent, children: [] }];
    });
  }
}
