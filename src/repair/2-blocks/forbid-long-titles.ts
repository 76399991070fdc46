import type { Evidence } from '../1-evidence/evidence.ts';
import { columnsOf } from '../profile/columns-of.ts';
import { forbid } from './forbid.ts';
import { tagsOf } from './tags.ts';

const HEADING = tagsOf('H');
/** Of 24,162 headings of public documents three are longer and end a sentence. */
const LONGEST = 120;
/** Of 1,910 documents one has such a title that is longer. */
const LONGEST_TITLE = 60;
const SENTENCE_END = /[.。!！;；]$/;

/**
 * Rule out headings that are long sentences: where an extractor dropped a page's title, its first
 * paragraph stands in the title's place.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidLongTitles(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    const longest = index === 0 ? LONGEST_TITLE : LONGEST;
    if (SENTENCE_END.test(text) && columnsOf(text) > longest) {
      forbid(scores, index, HEADING);
    }
  }
}
