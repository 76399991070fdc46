import type { RepairResult } from '../../types/repair.ts';
import { movePlaces } from './move-places.ts';
import { shiftPoint } from './shift-point.ts';

/**
 * Shift the places of a part's repair result to places in the whole text.
 *
 * @param offset Of the part's first character.
 * @param lines Number of lines before the part.
 * @returns The part's own Markdown, with places in the whole text.
 */
export function shiftResult(result: RepairResult, offset: number, lines: number): RepairResult {
  const shiftLine = (line: number): number => line + lines;
  return {
    markdown: result.markdown,
    edits: result.edits.map((edit) => ({
      ...edit,
      start: edit.start + offset,
      end: edit.end + offset,
    })),
    ...movePlaces(result, {
      firstLine: shiftLine,
      lastLine: shiftLine,
      point: (point) => shiftPoint(point, lines, offset),
    }),
  };
}
