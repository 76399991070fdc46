import type { Edit } from '../../types/repair.ts';

/**
 * Apply an edit script.
 *
 * @param source The text that the edits' offsets count in.
 * @param edits In source order, not overlapping.
 * @throws {RangeError} Names the first edit that overlaps its predecessor or leaves the source.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const edit of edits) {
    if (edit.start < position || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(
        `Edit \`${edit.rule}\` covers ${edit.start}–${edit.end} after position ${position} in a text of ${source.length}`,
      );
    }
    parts.push(source.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  parts.push(source.slice(position));
  return parts.join('');
}
