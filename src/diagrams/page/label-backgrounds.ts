/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import { formatNumber, type LabelFrame } from './label-frame.ts';

/** `rgba(0, 0, 0, 0)` */
const INVISIBLE = /^rgba\(.*, 0\)$|^transparent$/;

/** The coloured boxes of a label: labels on lines hide the line behind them. */
export function labelBackgrounds(label: Element, frame: LabelFrame): SceneNode[] {
  const found: SceneNode[] = [];
  for (const element of label.querySelectorAll('*')) {
    const color = getComputedStyle(element).backgroundColor;
    const rect = element.getBoundingClientRect();
    if (INVISIBLE.test(color) || rect.width < 1 || rect.height < 1) continue;
    const attrs = boxOf(rect, frame);
    // Of boxes that lie in the same place the innermost is seen.
    if (found.some((other) => JSON.stringify(other.attrs) === JSON.stringify(attrs))) found.pop();
    const style = { fill: color, 'fill-opacity': '1', stroke: 'none' };
    found.push(frame.place({ tag: 'rect', attrs, style, children: [] }, rect));
  }
  return found;
}

function boxOf(rect: DOMRect, { toLocal }: LabelFrame): Record<string, string> {
  const from = toLocal(rect.left, rect.top);
  const to = toLocal(rect.right, rect.bottom);
  return {
    x: formatNumber(from.x),
    y: formatNumber(from.y),
    width: formatNumber(to.x - from.x),
    height: formatNumber(to.y - from.y),
  };
}
