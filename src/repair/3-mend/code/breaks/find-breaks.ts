import { breakReader } from './break-reader.ts';
import { findCommentSpaces } from './find-comment-spaces.ts';

/** Sums up for the features of a place how much they speak for a line's end: log-odds. */
export type ScoreBreak = (features: readonly number[]) => number;

/**
 * Find where lines ended in code whose line breaks an extractor turned into spaces.
 *
 *     const a = 1 const b = 2   →   11, the space before the second `const`
 *
 * @param text The code in one line.
 * @param score Says how likely a line ends at a place.
 * @returns Offsets of the spaces that were line breaks, ascending.
 */
export function findBreaks(text: string, score: ScoreBreak): readonly number[] {
  const reader = breakReader(text);
  const certain = findCommentSpaces(text);
  const breaks: number[] = [];
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    if (at + 1 >= text.length) break;
    const odds = score(reader.read(at));
    if (!(certain.get(at) ?? odds >= 0)) continue;
    breaks.push(at);
    reader.breakLine(at);
  }
  return breaks;
}
