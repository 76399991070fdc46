import type { Edit, RepairResult } from '../../types/repair.ts';
import { lastAtOrBefore } from '../../util/text/last-at-or-before.ts';
import { lineIndex } from '../../util/text/line-index.ts';
import { movePlaces } from '../../util/text/move-places.ts';
import { editPieces } from '../edit-script/edit-pieces.ts';
import { piecesToEdits } from '../edit-script/pieces-to-edits.ts';
import type { MendedLines } from './move-lines.ts';

/**
 * Map the result of repairing an edited text back to the text before those edits.
 *
 * @param source The text before.
 * @param first The text after, and what was edited, in order.
 * @param result Of repairing the text after.
 * @returns The same Markdown, with edits and places that count in `source`.
 */
export function placeBack(
  source: string,
  first: Pick<MendedLines, 'text' | 'edits'>,
  result: RepairResult,
): RepairResult {
  const [index, before] = [lineIndex(first.text), lineIndex(source)];
  const offsetOf = offsetsBefore(first.edits);
  const lineAt = (offset: number): number => before.pointAt(offsetOf(offset)).line;
  const whole = { start: 0, end: source.length, edit: undefined };
  const pieces = editPieces(editPieces([whole], first.edits), result.edits);
  return {
    markdown: result.markdown,
    edits: piecesToEdits(source, pieces),
    ...movePlaces(result, {
      firstLine: (line) => lineAt(index.offsetOf(line)),
      lastLine: (line) => lineAt(index.offsetOf(line + 1) - 1),
      point: ({ offset }) => before.pointAt(offsetOf(offset)),
    }),
  };
}

/** Make a function that maps offsets after edits to offsets before them. */
function offsetsBefore(edits: readonly Edit[]): (offset: number) => number {
  let shift = 0;
  const ends: number[] = [];
  const shifts: number[] = [];
  for (const { start, end, text } of edits) {
    shift += end - start - text.length;
    ends.push(end - shift);
    shifts.push(shift);
  }
  return (offset) => offset + (shifts[lastAtOrBefore(ends, offset)] ?? 0);
}
