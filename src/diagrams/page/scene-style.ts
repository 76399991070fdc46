/// <reference lib="dom" />

/** A style as plain data: property → value. */
export type SceneStyle = Record<string, string>;

/** Reads the styles that a scene keeps. */
export interface StyleReader {
  /** Whether elements of this name are painted and may lie under a text. */
  isShape(tag: string): boolean;
  /** Style of an SVG element: what its name can have. */
  styleOf(element: Element, computed: CSSStyleDeclaration): SceneStyle;
  /** Style that a run of HTML text has as SVG text. */
  textStyleOf(host: Element): SceneStyle;
}

/**
 * Prepare to read styles as the browser computes them.
 *
 * Runs in the page: it is sent there as source and must use nothing but its parameters.
 */
export function sceneStyle(): StyleReader {
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
  return {
    isShape: (tag) => BY_TAG[tag] === PAINT,
    styleOf,
    textStyleOf,
  };

  function styleOf({ localName }: Element, computed: CSSStyleDeclaration): SceneStyle {
    const style = pick(computed, BY_TAG[localName] ?? []);
    if (computed.visibility === 'hidden') Object.assign(style, { visibility: 'hidden' });
    const isText = localName === 'tspan' || localName === 'text';
    if (isText) setDecoration(style, computed.textDecorationLine);
    return style;
  }

  /** The colour of HTML text is its fill. */
  function textStyleOf(host: Element): SceneStyle {
    const computed = getComputedStyle(host);
    const style = pick(computed, ['font-family', 'font-size', 'font-weight', 'font-style']);
    style.fill = computed.color;
    // All that a parent's style could change, for the text stands among SVG elements then.
    Object.assign(style, { stroke: 'none', 'fill-opacity': '1' });
    style['letter-spacing'] = computed.letterSpacing;
    let decoration = 'none';
    for (let at: Element | null = host; at !== null; at = at.parentElement) {
      if (at.localName === 'foreignObject') break;
      const line = getComputedStyle(at).textDecorationLine;
      if (line !== 'none') decoration = line;
    }
    setDecoration(style, decoration);
    return style;
  }

  function setDecoration(style: SceneStyle, line: string): void {
    if (line !== 'none' && line !== '') style['text-decoration'] = line;
  }

  function pick(computed: CSSStyleDeclaration, names: readonly string[]): SceneStyle {
    const style: SceneStyle = {};
    for (const name of names) style[name] = computed.getPropertyValue(name);
    return style;
  }
}
