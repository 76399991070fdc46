import type { Evidence } from '../../1-evidence/evidence.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const CODE = tagsOf('CcMm');
/** An entry of a list of contents goes on with nothing. */
const NO_ENTRY = [...CODE, ...tagsOf('pl')];
const NO_NOTE = tagsOf('HpLlTtQqCcMm');
// [4] See chapter 2 for the rest.   [4]: パッケージを参照   but not [1] "oak" of R, nor [1] 4711 of a shell
const NOTE =
  /^\[\d{1,3}\]:?\s?(?=[\p{Lu}“‘「『（\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
// Words of sentences, which data lack.
const OF_SENTENCE = / (?:the|an?|of|in|to|is|are|for|and|this|that|by|with|on|from|it) /;
// 6.16.3 Open boxes   6.2 Open boxes   6.2-1. A box   6.2 打开
// but not 10.0.0.1 depot, 8.8.8.8 网关, 1.2.3-rc, 1.5 GB free, 4.1 Seconds
const SECTION =
  /^\d{1,2}(?:(?:(?:[.-]\d{1,2}){1,2}|(?:[.-]\d{1,2}){4})\.? (?:\p{Lu}\p{Ll}* \p{L}|\p{Script=Han})|(?:\.\d{1,2}){2,3}(?:\.? \p{Lu}\p{Ll}|\. \p{L})|\.\d{1,2}\. \p{Lu}\p{Ll})/u;
const MAX_TITLE_LENGTH = 90;
// 1.3. Values: ["1.0",
const GOES_ON = /[[{(,;]$/;
// 4.1-2 !open [name]   as a list of contents names what has no words
const COUNTED = /^(\d{1,2}(?:[.-]\d{1,2}){1,4})\.? \S/;
/** From this many right below each other on, numbered titles are a table of contents. */
const MIN_TITLES = 3;

/**
 * Rule out code where a number tells that a line is none: notes at the foot of a page (of 8 in public documents all
 * are paragraphs), titles of sections within sections (of 537 such lines none is code), and lists of contents, whose
 * numbers count on line by line (no block of code has three such lines).
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
    else if (isSection(text)) forbid(scores, index, CODE);
  }
  const numbers = lines.map(({ text }) => COUNTED.exec(text)?.[1]);
  for (const [first, end] of runsOf(lines.length, (at) => isNext(numbers[at - 1], numbers[at]))) {
    if (end - first < MIN_TITLES) continue;
    const chapter = numbers[first]?.split(/[.-]/)[0] ?? '';
    const begin = lines[first - 1]?.text.startsWith(`${chapter} `) ? first - 1 : first;
    for (let index = begin; index < end; index += 1) forbid(scores, index, NO_ENTRY);
  }
}

function isSection(text: string): boolean {
  return text.length <= MAX_TITLE_LENGTH && SECTION.test(text) && !GOES_ON.test(text);
}

/** Whether a section stands right behind another: 2.1-1 or 2.2 or 3.1 behind 2.1. */
function isNext(before: string | undefined, number: string | undefined): boolean {
  if (before === undefined || number === undefined) return false;
  const [old, own] = [before.split(/[.-]/), number.split(/[.-]/)];
  const at = own.findIndex((part, place) => part !== old[place]);
  if (at < 0) return false;
  const step = Number(own[at]) - Number(old[at] ?? 0);
  return step === 1 && own.slice(at + 1).every((part) => part === '1' || part === '0');
}

function isNote(text: string): boolean {
  if (!NOTE.test(text)) return false;
  const head = text.slice(0, 200);
  return CJK.test(head) || OF_SENTENCE.test(head);
}
