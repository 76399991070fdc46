import type { Edit } from '../../types/repair.ts';
import type { Piece } from './edit-pieces.ts';

/** Read the edit script out of the pieces; edits that came to nothing are left out. */
export function piecesToEdits(source: string, pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, edit } of pieces) {
    if (
      edit === undefined ||
      (end - start === edit.text.length && isSame(source, start, edit.text))
    ) {
      continue;
    }
    edits.push({ start, end, text: edit.text, rule: edit.rule, confidence: edit.confidence });
  }
  return edits;
}

function isSame(source: string, start: number, text: string): boolean {
  return source.startsWith(text, start);
}
