import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const CODE = tagsOf('CcMm');
/** Words of Japanese sentences end in these; three of them stand in hardly a name. */
const SENTENCE =
  /\p{Script=Hiragana}[^\p{Script=Hiragana}]*(?:\p{Script=Hiragana}[^\p{Script=Hiragana}]*){2}/u;
// What is written in code: a comment, a text in quotes, an entry, what is printed below something
const OF_CODE = /^\s|^(?:#|\/\/|\/\*|\*|--|;|%|<|\$|>|-)|["'=;{}]|\/\/|#|<!--/;
const CHARACTERS_READ = 400;

/**
 * Rule out code for lines of Japanese prose, which are often as short as a title or as one word between two
 * commands; the line model has seen hardly any. Of 29 in public documents that look so one is code, which a program
 * printed.
 *
 *     保留を解除するには          ← no code
 *     depot unhold box
 *     とします。                  ← none either
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidKana(scores: Float64Array, { lines, codeScores }: Evidence): void {
  for (const [index, line] of lines.entries()) {
    if ((codeScores[index] ?? 0) >= 0) continue;
    const text = line.text.slice(0, CHARACTERS_READ);
    if (SENTENCE.test(text) && !OF_CODE.test(text)) forbid(scores, index, CODE);
  }
}
