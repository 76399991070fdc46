import type { Edit } from '../../../types/repair.ts';
import { standsInWords } from '../code/stands-in-words.ts';
import { type Draft, makeDraft } from '../draft.ts';
import { KIND } from '../scan/scan-blocks.ts';

const NO_BREAK = '\u00a0';
const NO_BREAKS = /\u00a0+/g;
/** A no-break space where Markdown asks for a space: after a marker, at a pipe, as indentation. */
const STRUCTURAL =
  /^[ \t]{0,40}(?:>[ \t]?){0,20}(?:[#＃]{1,6}|[-+]|\d{1,9}[.)])?[ \t]{0,8}\u00a0|[|｜]\u00a0|\u00a0[|｜]/;
/** `│\u00a0\u00a0 ├── src`: how `tree` prints folders, no-break spaces included. */
const BRANCH = /[├└│]|[|`]-- /;
/** `##　Title`: an ideographic space after the marks. */
const IDEOGRAPHIC = /^[#＃]{1,6}\u3000+/gm;

/**
 * Turn no-break spaces into spaces where they break Markdown or code.
 *
 * A no-break space in code, after a marker, in indentation or beside a pipe shows that a text
 * went through an editor that put them in at random; then all become spaces. In prose, comments and
 * strings alone (`10 km`, French punctuation) they are the author's, in a tree those of `tree`, and
 * stay.
 */
export function mendSpaces({ text }: Draft): readonly Edit[] {
  const edits = [...text.matchAll(IDEOGRAPHIC)].map((match) => asSpace(match, 'ideographic-space'));
  if (!text.includes(NO_BREAK) || !isDisturbed(text)) return edits;
  for (const match of text.matchAll(NO_BREAKS)) edits.push(asSpace(match, 'no-break-space'));
  return edits.toSorted((a, b) => a.start - b.start);
}

function asSpace({ 0: found, index }: RegExpExecArray, rule: string): Edit {
  const isRun = rule === 'no-break-space';
  const start = isRun ? index : index + found.indexOf('\u3000');
  const text = isRun ? ' '.repeat(found.length) : ' ';
  return { start, end: index + found.length, text, rule, confidence: 0.95 };
}

/** Whether a no-break space stands where no author puts one. */
function isDisturbed(text: string): boolean {
  const { kinds, lines } = makeDraft(text.replaceAll(NO_BREAK, ' ')).structure();
  for (let line = 0; line < lines.count; line += 1) {
    const content = text.slice(lines.starts[line], lines.ends[line]);
    if (!content.includes(NO_BREAK) || BRANCH.test(content)) continue;
    if (STRUCTURAL.test(content)) return true;
    const isCode = kinds[line] === KIND.code || kinds[line] === KIND.open;
    if (isCode && !standsInWords(content.split(NO_BREAK, 1)[0] ?? '')) return true;
  }
  return false;
}
