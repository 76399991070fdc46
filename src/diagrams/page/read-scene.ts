/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import type { readLabel } from './read-label.ts';

/** What `readScene` is given. */
export interface SceneTools {
  readonly readLabel: typeof readLabel;
  /** CSS font → height of its ascent; filled as fonts are met. */
  readonly ascents: Map<string, number>;
}

/**
 * Read an SVG in the page as plain data, with the style that each element really has.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 *
 * @param svg Attached to the document, shown in its own size.
 */
export function readScene(svg: SVGSVGElement, tools: SceneTools): SceneNode {
  interface Filled {
    readonly rect: DOMRect;
    readonly element: Element | null;
    readonly color: string;
  }
  const PAINT = [
    'fill',
    'fill-opacity',
    'fill-rule',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
    'marker-start',
    'marker-mid',
    'marker-end',
    'opacity',
    'filter',
    'clip-path',
    'mask',
  ];
  const TEXT = [
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'opacity',
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
    'dominant-baseline',
    'letter-spacing',
    'writing-mode',
  ];
  const BY_TAG: Record<string, readonly string[]> = {
    path: PAINT,
    rect: PAINT,
    circle: PAINT,
    ellipse: PAINT,
    polygon: PAINT,
    polyline: PAINT,
    line: PAINT,
    text: TEXT,
    tspan: TEXT,
    textPath: TEXT,
    stop: ['stop-color', 'stop-opacity'],
    feDropShadow: ['flood-color', 'flood-opacity'],
    feFlood: ['flood-color', 'flood-opacity'],
    g: ['opacity', 'filter', 'clip-path', 'mask'],
    image: ['opacity'],
  };
  const NEVER_PAINTED = 'defs, marker, clipPath, mask, pattern, symbol, linearGradient, filter';
  const filled: Filled[] = [];
  const [root] = readElement(svg);
  if (root === undefined) throw new Error('The diagram is empty');
  return root;

  function readElement(element: Element): SceneNode[] {
    const tag = element.localName;
    if (tag === 'style' || tag === 'script') return [];
    if (tag === 'switch') return [...element.children].slice(0, 1).flatMap(readElement);
    const computed = getComputedStyle(element);
    if (computed.display === 'none' && element.closest(NEVER_PAINTED) === null) return [];
    if (tag === 'foreignObject') {
      return tools.readLabel(element, { styleOf: textStyle, place, ascents: tools.ascents });
    }
    const style = pick(computed, BY_TAG[tag] ?? []);
    if (computed.visibility === 'hidden') Object.assign(style, { visibility: 'hidden' });
    const decoration = computed.textDecorationLine;
    if (tag === 'tspan' || tag === 'text') setDecoration(style, decoration);
    const node = { tag, attrs: attributes(element), style, children: childrenOf(element) };
    if (element.closest(NEVER_PAINTED) !== null) return [node];
    return [place(node, element.getBoundingClientRect(), element)];
  }

  /** Note which shape is painted where; give a text the fill of the shape under its middle. */
  function place(node: SceneNode, rect: DOMRect, element: Element | null = null): SceneNode {
    if (node.tag === 'text' || node.tag === 'foreignObject') {
      const x = rect.left + rect.width / 2;
      const y = rect.top + rect.height / 2;
      const under = filled.findLast((shape) => covers(shape, x, y));
      return under === undefined
        ? node
        : { ...node, style: { ...node.style, ground: under.color } };
    }
    if (BY_TAG[node.tag] !== PAINT) return node;
    addFilled(rect, element, node.style);
    if (element instanceof SVGGeometryElement) addMarkers(element, node.style);
    return node;
  }

  function addFilled(
    rect: DOMRect,
    element: Element | null,
    style: Readonly<Record<string, string>>,
  ): void {
    const [, channels, own = '1'] =
      /^rgba?\((\d+, \d+, \d+)(?:, ([\d.]+))?\)$/.exec(style.fill ?? '') ?? [];
    const alpha = Number(own) * Number(style['fill-opacity'] ?? 1) * Number(style.opacity ?? 1);
    if (channels === undefined || alpha < 0.4) return;
    filled.push({ rect, element, color: `rgba(${channels}, ${alpha})` });
  }

  /** The number of a message stands on a disc, which is a marker at the line's start. */
  function addMarkers(line: SVGGeometryElement, style: Readonly<Record<string, string>>): void {
    const id = /#([^")]+)/.exec(style['marker-start'] ?? '')?.[1];
    const disc = id === undefined ? null : svg.querySelector(`[id="${id}"] circle`);
    if (!(disc instanceof SVGCircleElement)) return;
    const computed = getComputedStyle(disc);
    const { x, y } = line.getPointAtLength(0).matrixTransform(line.getScreenCTM() ?? undefined);
    const radius = disc.r.baseVal.value * Number.parseFloat(style['stroke-width'] ?? '1');
    const rect = new DOMRect(x - radius, y - radius, 2 * radius, 2 * radius);
    addFilled(rect, null, pick(computed, ['fill', 'fill-opacity']));
  }

  function covers(shape: Filled, x: number, y: number): boolean {
    const { rect, element } = shape;
    if (x < rect.left || x > rect.right || y < rect.top || y > rect.bottom) return false;
    if (!(element instanceof SVGGeometryElement)) return true;
    const matrix = element.getScreenCTM();
    return (
      matrix === null || element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
    );
  }

  function childrenOf(element: Element): SceneNode[] {
    const isText = /^(?:text|tspan|textPath|title|desc|a)$/.test(element.localName);
    return [...element.childNodes].flatMap((child): SceneNode[] => {
      if (child instanceof Element) return readElement(child);
      if (!isText || child.nodeType !== Node.TEXT_NODE || child.textContent === null) return [];
      return [{ tag: '#text', attrs: {}, style: {}, text: child.textContent, children: [] }];
    });
  }

  function attributes(element: Element): Record<string, string> {
    const attrs: Record<string, string> = {};
    for (const { name, value } of element.attributes) {
      if (name !== 'class' && name !== 'style') attrs[name] = value;
    }
    if (element instanceof SVGElement && element.style.transform !== '') {
      attrs.transform = getComputedStyle(element).transform;
    }
    if (element.localName === 'rect') {
      const { rx, ry } = getComputedStyle(element);
      if (rx !== 'auto' && rx !== '0px') attrs.rx = rx.replace('px', '');
      if (ry !== 'auto' && ry !== '0px') attrs.ry = ry.replace('px', '');
    }
    return attrs;
  }

  /** The colour of HTML text is its fill. */
  function textStyle(element: Element): Record<string, string> {
    const computed = getComputedStyle(element);
    const style = pick(computed, ['font-family', 'font-size', 'font-weight', 'font-style']);
    style.fill = computed.color;
    // All that a parent's style could change, for the text stands among SVG elements then.
    Object.assign(style, { stroke: 'none', 'fill-opacity': '1' });
    style['letter-spacing'] = computed.letterSpacing;
    let decoration = 'none';
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (at.localName === 'foreignObject') break;
      const line = getComputedStyle(at).textDecorationLine;
      if (line !== 'none') decoration = line;
    }
    setDecoration(style, decoration);
    return style;
  }

  function setDecoration(style: Record<string, string>, line: string): void {
    if (line !== 'none' && line !== '') style['text-decoration'] = line;
  }

  function pick(computed: CSSStyleDeclaration, names: readonly string[]): Record<string, string> {
    const style: Record<string, string> = {};
    for (const name of names) style[name] = computed.getPropertyValue(name);
    return style;
  }
}
