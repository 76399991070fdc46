import type { Phrase } from '../../../types/structure.ts';

// A letter of a script that sets spaces between its words, or a figure.
const SPACED =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]/v;

/**
 * Join the lines that one item, cell or quote was broken into.
 *
 * The extractor drops the spaces around a break before inline code, so none is put back, except
 * where two words would run together that their scripts set apart.
 *
 *     启用 / GOGC=25 控制      → 启用GOGC=25 控制
 *     Linux / MADV_DONTNEED  → Linux MADV_DONTNEED
 */
export function joinPhrase(parts: readonly string[], trace: Phrase['trace']): Phrase {
  const joined: string[] = [];
  const breaks: number[] = [];
  let length = 0;
  let last = '';
  const add = (text: string): void => {
    joined.push(text);
    length += text.length;
    last = text.at(-1) ?? last;
  };
  parts.forEach((part, i) => {
    const next = part.trim();
    if (i > 0) {
      if (SPACED.test(last) && SPACED.test(next.charAt(0))) add(' ');
      breaks.push(length);
    }
    add(next);
  });
  return { text: joined.join(''), breaks, trace };
}
