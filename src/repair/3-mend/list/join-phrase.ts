import type { Phrase } from '../../../types/structure.ts';

const asciiWord = /[A-Za-z0-9]/;

/**
 * Join the lines that one item, cell or quote was broken into.
 *
 * The extractor drops the spaces around a break before inline code, so none is put back, except
 * where two words of ASCII letters would run together.
 *
 *     启用 / GOGC=25 控制      → 启用GOGC=25 控制
 *     Linux / MADV_DONTNEED  → Linux MADV_DONTNEED
 */
export function joinPhrase(parts: readonly string[], trace: Phrase['trace']): Phrase {
  let text = '';
  const breaks: number[] = [];
  parts.forEach((part, i) => {
    const next = part.trim();
    if (i > 0) {
      const isGlued = asciiWord.test(text.slice(-1)) && asciiWord.test(next.charAt(0));
      text += isGlued ? ' ' : '';
      breaks.push(text.length);
    }
    text += next;
  });
  return { text, breaks, trace };
}
