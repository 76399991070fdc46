import type { Evidence } from '../../1-evidence/evidence.ts';
import { isPictureMarkup } from '../../1-evidence/is-picture-markup.ts';
import { isPictureName } from '../../1-evidence/is-picture-name.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
const NOT_ALONE = tagsOf('HpLTtQqCcMm');

/**
 * Rule out headings that are the name of a picture. No heading of public documents is one. A picture
 * in Markdown's manner is a paragraph.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidPictures(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    if (isPictureName(text)) forbid(scores, index, HEADING);
    if (isPictureMarkup(text)) forbid(scores, index, NOT_ALONE);
  }
}
