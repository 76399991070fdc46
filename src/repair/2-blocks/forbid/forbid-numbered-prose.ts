import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const CODE = tagsOf('CcMm');
const NO_NOTE = tagsOf('HpLlTtQqCcMm');
// [4] See chapter 2 for the rest.   [4]: パッケージを参照   but not [1] "oak" of R, nor [1] 4711 of a shell
const NOTE =
  /^\[\d{1,3}\]:?\s?(?=[\p{Lu}“‘「『（\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// Words of sentences, which data lack.
const OF_SENTENCE = / (?:the|an?|of|in|to|is|are|for|and|this|that|by|with|on|from|it) /;
// 6.16.3 Open boxes   6.2. Open boxes   but not 10.0.0.1 depot, nor 1.2.3-rc
const SECTION =
  /^\d{1,2}(?:(?:\.\d{1,2}){2,3}\.? \p{Lu}\p{Ll}|(?:\.\d{1,2}){2,3}\. \p{L}|\.\d{1,2}\. \p{Lu}\p{Ll})/u;
const LONGEST = 90;

/**
 * Rule out code where a number tells that a line is none: notes at the foot of a page (of 8 in public documents all
 * are paragraphs), and titles of sections within sections (of 219 all are headings).
 *
 *     [2] The pool is told of in the chapter before.     ← no code, no heading
 *     4.1.2. Closing the pool                            ← no code
 *     pool.close()
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidNumberedProse(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    if (isNote(text)) forbid(scores, index, NO_NOTE);
    else if (text.length <= LONGEST && SECTION.test(text)) forbid(scores, index, CODE);
  }
}

function isNote(text: string): boolean {
  if (!NOTE.test(text)) return false;
  const head = text.slice(0, 200);
  return CJK.test(head) || OF_SENTENCE.test(head);
}
