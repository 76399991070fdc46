import type { Evidence } from '../1-evidence/evidence.ts';
import { isPictureName } from '../1-evidence/is-picture-name.ts';
import { forbid } from './forbid.ts';
import { TAGS } from './tags.ts';

const HEADING = [TAGS.indexOf('H')];

/**
 * Rule out headings that are the name of a picture. No heading of public documents is one.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidPictures(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    if (isPictureName(text)) forbid(scores, index, HEADING);
  }
}
