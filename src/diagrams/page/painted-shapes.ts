/// <reference lib="dom" />
import type { SceneStyle } from './scene-style.ts';

/** The shapes that were painted so far, each over those before it. */
export interface PaintedShapes {
  /** @param element The shape; null for a rectangle that only the scene has. */
  add(rect: DOMRect, element: Element | null, style: Readonly<SceneStyle>): void;
  /** Colour of what is painted at a point, in client coordinates; undefined where nothing is. */
  colorAt(x: number, y: number): string | undefined;
}

interface Shape {
  readonly rect: DOMRect;
  readonly element: Element | null;
  readonly color: string;
}

/** What lets more than 60 % of the ground through gives a text no other ground. */
const MIN_ALPHA = 0.4;
/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` */
const COLOR = /^rgba?\((\d+, \d+, \d+)(?:, ([\d.]+))?\)$/;

/**
 * Prepare to note which shape is painted where, so that a text knows its ground.
 *
 * @param svg Has the markers that lines name.
 */
export function paintedShapes(svg: SVGSVGElement): PaintedShapes {
  const shapes: Shape[] = [];
  return {
    add(rect, element, style) {
      shapes.push(...toShape(rect, element, style));
      if (element instanceof SVGGeometryElement) shapes.push(...discOf(element, style, svg));
    },
    colorAt: (x, y) => shapes.findLast((shape) => covers(shape, x, y))?.color,
  };
}

/** @returns None where the ground shows through. */
function toShape(rect: DOMRect, element: Element | null, style: Readonly<SceneStyle>): Shape[] {
  const [, channels, own = '1'] = COLOR.exec(style.fill ?? '') ?? [];
  const alpha = Number(own) * Number(style['fill-opacity'] ?? 1) * Number(style.opacity ?? 1);
  if (channels === undefined || alpha < MIN_ALPHA) return [];
  return [{ rect, element, color: `rgba(${channels}, ${alpha})` }];
}

/** The number of a message stands on a disc, which is a marker at the line's start. */
function discOf(
  line: SVGGeometryElement,
  style: Readonly<SceneStyle>,
  svg: SVGSVGElement,
): Shape[] {
  const id = /#([^")]+)/.exec(style['marker-start'] ?? '')?.[1];
  const disc = id === undefined ? null : svg.querySelector(`[id="${id}"] circle`);
  if (!(disc instanceof SVGCircleElement)) return [];
  const { x, y } = line.getPointAtLength(0).matrixTransform(line.getScreenCTM() ?? undefined);
  const radius = disc.r.baseVal.value * Number.parseFloat(style['stroke-width'] ?? '1');
  const rect = new DOMRect(x - radius, y - radius, 2 * radius, 2 * radius);
  const { fill, fillOpacity } = getComputedStyle(disc);
  return toShape(rect, null, { fill, 'fill-opacity': fillOpacity });
}

function covers({ rect, element }: Shape, x: number, y: number): boolean {
  if (x < rect.left || x > rect.right || y < rect.top || y > rect.bottom) return false;
  if (!(element instanceof SVGGeometryElement)) return true;
  const matrix = element.getScreenCTM();
  return (
    matrix === null || element.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
  );
}
