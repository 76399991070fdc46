import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';

const ZERO_WIDTH = /[\u200b\u2060\ufeff]/g;
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
  const offsets = [...text.matchAll(ZERO_WIDTH)].map(({ index }) => index);
  const inner = offsets.filter((offset) => offset >= marks);
  if (!inner.some((offset) => isAccident(text, offset))) return edits;
  for (const offset of inner) edits.push(remove(offset, 1, 'zero-width-character', 0.98));
  return edits;
}

function remove(start: number, count: number, rule: string, confidence: number): Edit {
  return { start, end: start + count, text: '', rule, confidence };
}

function isAccident(text: string, offset: number): boolean {
  const before = text[offset - 1] ?? '';
  const after = text[offset + 1] ?? '';
  if (SPACELESS.test(before) || SPACELESS.test(after)) return false;
  if (WORD.test(before) || /[ \t]/.test(before) || /[ \t]/.test(after)) return true;
  return /[\n\r]/.test(before) && MARKUP.test(after);
}
