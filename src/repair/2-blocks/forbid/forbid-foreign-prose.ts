import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const CODE = tagsOf('CcMm');
const OTHER =
  '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hangul}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thai}\\p{Script=Devanagari}]';
/** A word of a script that no code is written in. */
const OTHER_WORD = new RegExp(`${OTHER}{2,}`, 'gu');
const OTHER_LETTER = new RegExp(OTHER, 'gu');
const LATIN = /[A-Za-z]/g;
// Récupérer les boîtes   Öffnen der Kiste   but not position 0 is: æ
const ACCENT =
  /[A-Za-zà-öø-ÿ](?:[à-öø-ÿāăąćčďēěęğīıłńňōőřśşšţťūůűźżžœșț]|[’'][à-öø-ÿ])|[à-öø-ÿÀ-ÖØ-ÞŚŞŠŽ][A-Za-z]{2}/;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /\p{L}{2,}/gu;
const MIN_WORDS = 3;
/** Names alone are data. */
const SMALL = /(?<!\p{L})\p{Ll}{2}/gu;
const MIN_LOWER_CASE_WORDS = 2;
// What is written in code: a comment, a text in quotes, an entry, an operator
const OF_CODE =
  /^\s|^(?:#|\/\/|\/\*|\*|--|;|%|>|-|\|)|["=;{}<>$\\`[\]|_]|\/\/|--|(?<!\p{L})'|'(?!\p{L})/u;
const OF_COMMENT = /^\s|^(?:#|\/\/|\/\*|\*|--|;|%|<|\$|>|-|\|)|["=;{}<>$\\`[\]|]|\/\/|<!--|--/;
const CHARACTERS_READ = 400;

/**
 * Rule out code for lines of prose that are not in English, Chinese or Japanese, of which the line model has seen
 * hardly any: words in Cyrillic, Greek, Hangul, Arabic, Hebrew, Thai or Devanagari (of 123 lines of public documents
 * none is code), or Latin words with marks on their letters (of 87 none).
 *
 *     Ящик можно открыть двумя способами:      ← no code
 *     depot open box
 *     La boîte est fermée                      ← none either
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidForeignProse(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, line] of lines.entries()) {
    const text = line.text.slice(0, CHARACTERS_READ);
    if (isOtherScript(text) || isAccented(text)) forbid(scores, index, CODE);
  }
}

function isOtherScript(text: string): boolean {
  const words = text.match(OTHER_WORD)?.length ?? 0;
  if (words < MIN_WORDS || OF_COMMENT.test(text)) return false;
  return (text.match(OTHER_LETTER)?.length ?? 0) > (text.match(LATIN)?.length ?? 0);
}

function isAccented(text: string): boolean {
  if (!ACCENT.test(text) || HAN.test(text) || OF_CODE.test(text)) return false;
  return (
    (text.match(WORD)?.length ?? 0) >= MIN_WORDS &&
    (text.match(SMALL)?.length ?? 0) >= MIN_LOWER_CASE_WORDS
  );
}
