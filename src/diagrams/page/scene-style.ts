/// <reference lib="dom" />

/** A style as plain data: property → value. */
export type SceneStyle = Record<string, string>;

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
const FONT = ['font-family', 'font-size', 'font-weight', 'font-style'];
/** The properties that a scene keeps, by the name of the element. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
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

/** Tell whether elements of this name are painted and may lie under a text. */
export function isShape(tag: string): boolean {
  return PROPERTIES[tag] === PAINT;
}

/** The style of an SVG element, as the browser computed it: what elements of its name can have. */
export function styleOf({ localName }: Element, computed: CSSStyleDeclaration): SceneStyle {
  const style = pick(computed, PROPERTIES[localName] ?? []);
  if (computed.visibility === 'hidden') style.visibility = 'hidden';
  const isText = localName === 'tspan' || localName === 'text';
  if (isText) setDecoration(style, computed.textDecorationLine);
  return style;
}

/** The style that a run of HTML text has as SVG text; its colour is its fill. */
export function textStyleOf(host: Element): SceneStyle {
  const computed = getComputedStyle(host);
  const style = pick(computed, FONT);
  style.fill = computed.color;
  // All that a parent's style could change, for the text stands among SVG elements then.
  Object.assign(style, { stroke: 'none', 'fill-opacity': '1' });
  style['letter-spacing'] = computed.letterSpacing;
  setDecoration(style, decorationOf(host));
  return style;
}

/** The decoration of the outermost element of the label that has one: it runs through all within. */
function decorationOf(host: Element): string {
  let decoration = 'none';
  for (let at: Element | null = host; at !== null; at = at.parentElement) {
    if (at.localName === 'foreignObject') break;
    const line = getComputedStyle(at).textDecorationLine;
    if (line !== 'none') decoration = line;
  }
  return decoration;
}

function setDecoration(style: SceneStyle, line: string): void {
  if (line !== 'none' && line !== '') style['text-decoration'] = line;
}

function pick(computed: CSSStyleDeclaration, names: readonly string[]): SceneStyle {
  const style: SceneStyle = {};
  for (const name of names) style[name] = computed.getPropertyValue(name);
  return style;
}
