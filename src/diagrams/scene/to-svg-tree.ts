import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_IMAGE,
  ALLOWED_LINK,
  ALLOWED_MATH,
  ALLOWED_MATH_ATTRIBUTES,
  ALLOWED_TAGS,
  ALLOWED_VALUE,
} from './allowed.ts';
import { roundNumbers } from './round-numbers.ts';
import { styleValue } from './style-value.ts';
import type { SvgNode } from './svg-node.ts';
import type { ThemedNode } from './themed-scene.ts';

const LEAVES: ReadonlySet<string> = new Set([
  ...['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'image', 'use'],
]);

/**
 * Build the output from a scene: only elements, attributes and values that the lists allow, and
 * nothing that paints nothing.
 *
 * @returns `undefined` for what is left out.
 */
export function toSvgTree(node: ThemedNode): SvgNode | undefined {
  if (node.tag === '#text') return textNode(node.text ?? '');
  if (node.tag === 'foreignObject') return formulaNode(node);
  if (!ALLOWED_TAGS.has(node.tag) || node.style.visibility !== undefined) return undefined;
  const attrs = attributes(node);
  const style = styles(node);
  if (LEAVES.has(node.tag) && paintsNothing(node.tag, attrs, style)) return undefined;
  const children = node.children.map(toSvgTree).filter((child) => child !== undefined);
  if (children.length === 0 && /^(?:g|text|tspan|a)$/.test(node.tag)) return undefined;
  const { id } = node.attrs;
  return { tag: node.tag, ...(id === undefined ? {} : { id }), attrs, style, children };
}

function textNode(text: string): SvgNode {
  return { tag: '#text', attrs: {}, style: {}, text, children: [] };
}

/** MathML is safe as long as it has no links, actions or HTML in it. */
function formulaNode(node: ThemedNode): SvgNode | undefined {
  const children = node.children.map(mathNode).filter((child) => child !== undefined);
  const attrs = { ...attributes(node), overflow: 'visible' };
  return children.length === 0
    ? undefined
    : { tag: node.tag, attrs, style: styles(node), children };
}

function mathNode(node: ThemedNode): SvgNode | undefined {
  if (node.tag === '#text') return textNode(node.text ?? '');
  if (!ALLOWED_MATH.has(node.tag)) return undefined;
  const attrs = Object.entries(node.attrs).filter(
    ([name, value]) => ALLOWED_MATH_ATTRIBUTES.has(name) && ALLOWED_VALUE.test(value),
  );
  const xmlns = node.tag === 'math' ? { xmlns: 'http://www.w3.org/1998/Math/MathML' } : {};
  const children = node.children.map(mathNode).filter((child) => child !== undefined);
  return { tag: node.tag, attrs: { ...xmlns, ...Object.fromEntries(attrs) }, style: {}, children };
}

function attributes({ tag, attrs }: ThemedNode): Record<string, string> {
  const allowed: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (!ALLOWED_ATTRIBUTES.has(name) || !ALLOWED_VALUE.test(value)) continue;
    allowed[name] = roundNumbers(value);
  }
  const href = attrs.href ?? attrs['xlink:href'];
  if (href !== undefined && isAllowedReference(tag, href.trim())) allowed.href = href.trim();
  return allowed;
}

function isAllowedReference(tag: string, href: string): boolean {
  if (tag === 'a') return ALLOWED_LINK.test(href);
  if (tag === 'image') return ALLOWED_IMAGE.test(href);
  return href.startsWith('#');
}

function styles({ style }: ThemedNode): Record<string, string> {
  const allowed: Record<string, string> = {};
  for (const [name, themed] of Object.entries(style)) {
    const value = styleValue(name, themed);
    if (value !== undefined) allowed[name] = value;
  }
  return withoutIdle(allowed);
}

/** Leaves out what has no effect: the width of a line that is not drawn. */
function withoutIdle(style: Record<string, string>): Record<string, string> {
  const isIdle = (name: string) =>
    (style.stroke === 'none' && name.startsWith('stroke-')) ||
    (style.fill === 'none' && name.startsWith('fill-'));
  return Object.fromEntries(Object.entries(style).filter(([name]) => !isIdle(name)));
}

function paintsNothing(
  tag: string,
  attrs: Readonly<Record<string, string>>,
  style: Readonly<Record<string, string>>,
): boolean {
  if (style.opacity === '0') return true;
  if (tag === 'image' || tag === 'use') return attrs.href === undefined;
  if (tag === 'rect' && !(Number.parseFloat(attrs.width ?? '') > 0)) return true;
  const hasStroke = style.stroke !== 'none' && style['stroke-width'] !== '0';
  const hasMarker = Object.keys(style).some(
    (name) => name.startsWith('marker-') && style[name] !== 'none',
  );
  return style.fill === 'none' && !hasStroke && !hasMarker;
}
