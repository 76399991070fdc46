import type { Evidence } from '../../1-evidence/evidence.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { isLinkBar } from '../../words/is-link-bar.ts';
import { forbid } from './forbid.ts';

const NO_TEXT = tagsOf('HpLlTtQqCcMm');
/** Links in lines of their own may go on with one another. */
const LINKS = tagsOf('HLlTtQqCcMm');
// [ Contents ]   in a line of its own
const LONE = /^\[ [^\s\-[\]](?:[^[\]]{0,30}[^\s[\]])? \]$/;
/** Least number of links below each other that are a navigation bar. */
const MIN_LINKS = 3;

/**
 * Rule out all but a paragraph for the links that manuals set above and below a chapter, each in brackets: of the
 * lines of public documents that hold nothing but three words in brackets and more all are options of commands,
 * which begin with a dash or a small letter.
 *
 *     [ << ] [ < ] [ Up ] [ > ] [ >> ] [Top] [Contents]    ← no code
 *
 *     7 Boxes within boxes
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidNavigation(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, { text }] of lines.entries()) {
    if (isLinkBar(text)) forbid(scores, index, NO_TEXT);
  }
  const isLone = lines.map(({ text }) => LONE.test(text));
  const goesOn = (index: number): boolean => Boolean(isLone[index - 1] && isLone[index]);
  for (const [first, end] of runsOf(lines.length, goesOn)) {
    if (end - first < MIN_LINKS) continue;
    for (let index = first; index < end; index += 1) forbid(scores, index, LINKS);
  }
}
