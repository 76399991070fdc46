import { posix } from 'node:path';
import type { Face } from '../util/fonts.ts';

/**
 * The rule that serves a face.
 *
 * `optional` never moves a text that stands already.
 *
 * @param path  Of the font, beside the style sheet.
 */
export function fontFace(face: Face, path: string): string {
  return `@font-face{font-family:"${face.family}";src:url("${posix.basename(path)}") format("woff2");font-weight:${face.weight};font-display:optional;unicode-range:${face.range}}`;
}
