import type { Line } from '../1-evidence/line.ts';

/** A page names its author and its source above the text. */
const TOP_LINES = 8;
// 译者: 某人
const CREDIT = /^\p{Script=Han}{2,6} ?[:：] ?\S/u;
const HAN = /\p{Script=Han}/u;

/**
 * Whether consecutive lines at the top of a text are credits in Chinese: author, translator, source.
 *
 *     原文作者: A. Doe
 *     译者: 某人
 *
 * @param group Lines without an empty one between them.
 * @param first The place of the first among all lines.
 */
export function areCredits(group: readonly Line[], first: number): boolean {
  if (first >= TOP_LINES || group.length < 2) return false;
  return (
    group.slice(0, 2).every(({ text }) => CREDIT.test(text)) &&
    group.every(({ text }) => HAN.test(text))
  );
}
