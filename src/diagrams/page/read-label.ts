/// <reference lib="dom" />
import type { SceneNode } from '../scene/scene.ts';
import { labelBackgrounds } from './label-backgrounds.ts';
import { labelFormula } from './label-formula.ts';
import type { LabelFrame } from './label-frame.ts';
import { labelLines } from './label-lines.ts';
import { labelText } from './label-text.ts';

/**
 * Turn an HTML label into SVG text, line by line, where the browser laid it out.
 *
 * SVG text cannot be clipped by its box, needs no inline style (which a strict content
 * security policy forbids) and holds no HTML that would have to be made safe.
 *
 * @param label A `foreignObject`.
 * @param place Adds to a node what lies where it is painted, given in client coordinates.
 * @param ascents CSS font → height of its ascent; filled as fonts are met.
 */
export function readLabel(
  label: Element,
  place: LabelFrame['place'],
  ascents: Map<string, number>,
): SceneNode[] {
  // A `foreignObject` stands among SVG elements.
  const parent = label.parentElement as unknown as SVGGraphicsElement;
  const toLocal = (parent.getScreenCTM() ?? new DOMMatrix()).inverse();
  const frame: LabelFrame = {
    place,
    toLocal: (x, y) => new DOMPoint(x, y).matrixTransform(toLocal),
  };
  return [
    // Painted first: they are the ground of the others.
    ...labelBackgrounds(label, frame),
    ...[...label.querySelectorAll('math')].map((math) => labelFormula(math, label, frame)),
    ...labelLines(label, ascents).map((line) => labelText(line, label, frame)),
  ];
}
