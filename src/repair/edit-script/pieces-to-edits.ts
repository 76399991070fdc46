import type { Edit } from '../../types/repair.ts';
import type { Piece } from './edit-pieces.ts';

/** The edit script of the source that pieces stand for, without edits that change nothing. */
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
