import { lastAtOrBefore } from '../../util/text/last-at-or-before.ts';
import type { Piece } from './edit-pieces.ts';

/**
 * Make a function that maps offsets in the current text to offsets in the source.
 *
 * An offset inside an edit's text goes to the start of what the edit replaced.
 */
export function toSource(pieces: readonly Piece[]): (offset: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    at += piece.edit?.text.length ?? piece.end - piece.start;
  }
  return (offset) => {
    const low = Math.max(0, lastAtOrBefore(starts, offset));
    const piece = pieces[low];
    if (piece === undefined) return 0;
    if (piece.edit !== undefined) return piece.start;
    return Math.min(piece.end, piece.start + offset - (starts[low] ?? 0));
  };
}
