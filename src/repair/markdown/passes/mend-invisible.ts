import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';

const ZERO_WIDTH = /[\u200b\u2060\ufeff]+/g;
/** Scripts that write no spaces use zero-width ones to show where words end. */
const SPACELESS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const WORD = /[\p{L}\p{N}_]/u;
const MARKUP = /[#`>|*+~-]/;

/**
 * Drop a byte order mark, and zero-width characters that got into words and markup.
 *
 *     Kuber␣netes        ← U+200B inside a word
 *
 * One of them after a letter, beside a space or before markup shows that they came in by
 * accident; then all go. Where they only follow punctuation, to let a line break, they stay.
 */
export function mendInvisible({ text }: Draft): readonly Edit[] {
  const marks = /^\ufeff*/.exec(text)?.[0].length ?? 0;
  const edits = marks === 0 ? [] : [remove(0, marks, 'byte-order-mark', 1)];
  const inner = [...text.matchAll(ZERO_WIDTH)].filter(({ index }) => index >= marks);
  if (!inner.some(({ 0: run, index }) => isAccident(text, index, index + run.length))) return edits;
  for (const { 0: run, index } of inner) {
    edits.push(remove(index, run.length, 'zero-width-character', 0.98));
  }
  return edits;
}

function remove(start: number, count: number, rule: string, confidence: number): Edit {
  return { start, end: start + count, text: '', rule, confidence };
}

function isAccident(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (SPACELESS.test(before) || SPACELESS.test(after)) return false;
  if (WORD.test(before) || /[ \t]/.test(before) || /[ \t]/.test(after)) return true;
  return /[\n\r]/.test(before) && MARKUP.test(after);
}
