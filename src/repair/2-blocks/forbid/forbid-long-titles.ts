import { columnsOf } from '../../../util/text/columns-of.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
/** Of 24,162 headings of public documents three are longer and end a sentence. */
const MAX_SENTENCE = 120;
/** Of 1,910 documents one has such a title that is longer. */
const MAX_TITLE = 60;
const SENTENCE_END = /[.。!！;；]$/;
/** Of 24,178 headings three are longer and ask nothing. */
const MAX_STATEMENT = 140;
const QUESTION = /[?？]$/;
// 本页介绍连接池的参数。   the first heading of none of 1,910 documents ends so
const STATEMENT = /。$/;

/**
 * Rule out headings that are long, and Chinese sentences at the start of a text: where an extractor
 * dropped a page's title, its first paragraph stands in the title's place.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidLongTitles(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    const isFirst = index === 0;
    const isSentence = isFirst && STATEMENT.test(text);
    if (isSentence || isTooLong(text, isFirst ? MAX_TITLE : MAX_SENTENCE)) {
      forbid(scores, index, HEADING);
    }
  }
}

function isTooLong(text: string, longest: number): boolean {
  const last = text.slice(-1);
  const isEnded = SENTENCE_END.test(last);
  if (!isEnded && (text.length <= MAX_STATEMENT / 2 || QUESTION.test(last))) return false;
  return columnsOf(text) > (isEnded ? longest : MAX_STATEMENT);
}
