import type { Line } from './line.ts';

// Indentation, or space that an author aligned.
const SPACES = /^\s|\S(?: {2}|\t)\s*\S/;
/** Longer lines are judged by their start. */
const CHARACTERS_READ = 240;

/**
 * Say whether white space was kept at the start of a line or between words. One version of an
 * extractor folds it everywhere and glues items that hold code; the next keeps it and glues none.
 *
 * @param lines The lines of a text.
 */
export function keepsSpaces(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => SPACES.test(text.slice(0, CHARACTERS_READ)));
}
