import type { Edit } from '../../../types/repair.ts';
import { type Draft, makeDraft } from '../draft.ts';
import { KIND } from '../scan/scan-blocks.ts';

const NO_BREAK = '\u00a0';
const NO_BREAKS = /\u00a0+/g;
/** A no-break space where Markdown asks for a space: after a marker, at a pipe, as indentation. */
const STRUCTURAL =
  /^[ \t]{0,40}(?:>[ \t]?){0,20}(?:[#＃]{1,6}|[-+]|\d{1,9}[.)])?[ \t]{0,8}\u00a0|[|｜]\u00a0|\u00a0[|｜]/m;
/** `##　Title`: an ideographic space after the marks. */
const IDEOGRAPHIC = /^[#＃]{1,6}\u3000+/gm;

/**
 * Turn no-break spaces into spaces where they break Markdown or code.
 *
 * A no-break space in code, after a marker, in indentation or beside a pipe shows that a text
 * went through an editor that put them in at random; then all become spaces. In prose alone
 * (`10 km`, French punctuation) they are the author's and stay.
 */
export function mendSpaces({ text }: Draft): readonly Edit[] {
  const edits = [...text.matchAll(IDEOGRAPHIC)].map((match) => asSpace(match, 'ideographic-space'));
  if (!text.includes(NO_BREAK) || !(STRUCTURAL.test(text) || isInCode(text))) return edits;
  for (const match of text.matchAll(NO_BREAKS)) edits.push(asSpace(match, 'no-break-space'));
  return edits.toSorted((a, b) => a.start - b.start);
}

function asSpace({ 0: found, index }: RegExpExecArray, rule: string): Edit {
  const isRun = rule === 'no-break-space';
  const start = isRun ? index : index + found.indexOf('\u3000');
  const text = isRun ? ' '.repeat(found.length) : ' ';
  return { start, end: index + found.length, text, rule, confidence: 0.95 };
}

function isInCode(text: string): boolean {
  const { kinds, lines } = makeDraft(text.replaceAll(NO_BREAK, ' ')).structure();
  let line = 0;
  for (const { index } of text.matchAll(NO_BREAKS)) {
    while ((lines.ends[line] ?? index) < index) line += 1;
    if (kinds[line] === KIND.code || kinds[line] === KIND.open) return true;
  }
  return false;
}
