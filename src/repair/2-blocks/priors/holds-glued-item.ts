import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

/** The end of a sentence, and the mark of an item right behind it. */
const GLUED = /[。.;；!！?？]- \S/;
const APART = /^\s|^[-•*+>#|]/;

/**
 * Whether an item is glued to the end of a line: then the line itself is one, or goes on with one.
 * The extractor that folds white space writes no mark before items that begin with code.
 *
 *     reset()ends the call.- Ask for more   ← an item, and the next one
 *
 * Of 19 such lines in `train` and `train2` that were taken for paragraphs 19 stand in lists.
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function holdsGluedItem(
  {
    lines,
    codeScores,
    keepsSpaces,
    profile,
  }: Pick<Evidence, 'lines' | 'codeScores' | 'keepsSpaces' | 'profile'>,
  index: number,
): boolean {
  const { text, part } = lines[index] ?? { text: '', part: 0 };
  if (keepsSpaces || profile > 1 || part > 0 || APART.test(text)) return false;
  return (codeScores[index] ?? 0) < CODE_FROM && GLUED.test(text);
}
