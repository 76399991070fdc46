/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';

/** Turns places in the window into places in the drawing. */
export interface LabelFrame {
  /** Client coordinates → coordinates of the SVG element that holds the label. */
  toLocal(x: number, y: number): DOMPoint;
  /** Adds to a node what lies where it is painted, given in client coordinates. */
  readonly place: (node: SceneNode, rect: DOMRect) => SceneNode;
}

/** A coordinate or a length as an attribute, with two decimals. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
