import { sizeClass } from './size-class.ts';

// `// note`, `# note`, but neither `https://` nor `#id`
const COMMENT = /(?:^|\s)(?:\/\/|# )/g;
/** Number of characters of a piece that are read. */
const CHARACTERS_READ = 2000;

/**
 * How comments stand in a piece of code: before what they are about, or behind it.
 *
 *     a: 1 // first b: 2 // second   →   begins without a comment, little stands behind the last
 *
 * @param from Offset behind the bracket that opens the piece, or 0.
 * @param end Offset of its partner, or the text's length.
 * @returns 0 without a comment, else whether the piece begins with one and how much follows the
 *   last, as a small number.
 */
export function commentStyle(text: string, from: number, end: number): number {
  const piece = text.slice(from, Math.min(end, from + CHARACTERS_READ)).trim();
  let last = -1;
  let isFirst = false;
  for (const { index } of piece.matchAll(COMMENT)) {
    if (index === 0) isFirst = true;
    last = index;
  }
  return last < 0 ? 0 : 1 + sizeClass(piece.length - last) * 2 + (isFirst ? 1 : 0);
}
