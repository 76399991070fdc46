import { DIAGRAM_FONT_FAMILY, METRICS_FAMILY } from '../fonts/font-family.ts';
import { formatColor, parseColor } from './color.ts';
import type { Themed } from './themed-scene.ts';

/** `none`, `2px`, `3px, 5px`, `middle`, `0.5`. */
const PLAIN = /^[-+.,%\s\w]*$/;

/** `url("#kg-diagram_arrowhead")`. */
const LOCAL_URL = /^url\("?#([^"()\s]+)"?\)$/;

/** `"trebuchet ms", verdana, monospace`. */
const FAMILIES = /^[-\w\s,"']+$/;

/**
 * Write a computed value as a presentation attribute, or nothing where it is not allowed.
 *
 * @returns `url(#ID)` keeps the id of the source.
 */
export function styleValue(name: string, { light, dark }: Themed): string | undefined {
  const one = single(name, light);
  if (light === dark || one === undefined) return one;
  const other = single(name, dark);
  if (other === undefined || one === other) return one;
  const areColors = one.startsWith('#') && other.startsWith('#');
  return areColors ? `light-dark(${one},${other})` : one;
}

function single(name: string, value: string): string | undefined {
  if (name === 'font-family') return fontFamily(value);
  const color = parseColor(value);
  if (color !== undefined) return color.alpha === 0 ? 'none' : formatColor(color);
  const reference = LOCAL_URL.exec(value)?.[1];
  if (reference !== undefined) return `url(#${reference})`;
  if (value === 'context-stroke' || value === 'context-fill') return value;
  return PLAIN.test(value) ? value.replace(/(\d)px\b/g, '$1').replaceAll(', ', ',') : undefined;
}

function fontFamily(value: string): string | undefined {
  if (value.includes(METRICS_FAMILY)) return DIAGRAM_FONT_FAMILY;
  if (!FAMILIES.test(value)) return undefined;
  return /mono|courier|consol/i.test(value) ? 'monospace' : DIAGRAM_FONT_FAMILY;
}
