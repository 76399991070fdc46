import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';
import { KIND } from '../scan/scan-blocks.ts';
import { type Row, rowOf } from '../tables/row-of.ts';

/** `a | b`: a code span, in which a pipe would end the cell. */
const SPAN = /(`+)(?!`)[^`]*\1(?!`)/g;

/** Longer rows are left: looking for spans among many ticks takes quadratic time. */
const MAX_LINE_LENGTH = 5000;

/**
 * Escape pipes inside the code of a cell, where the row has more cells than its header and with
 * the pipes escaped has just as many.
 *
 *     | `a|b` | text |      ← three cells under a header of two
 */
export function mendCellPipes(draft: Draft): readonly Edit[] {
  if (!draft.text.includes('|') || !draft.text.includes('`')) return [];
  const structure = draft.structure();
  const { kinds, lines } = structure;
  const edits: Edit[] = [];
  let width = 0;
  for (let line = 0; line < lines.count; line += 1) {
    if (kinds[line] === KIND.delimiter) width = rowOf(structure, line).cells.length;
    if (kinds[line] !== KIND.row) continue;
    const row = rowOf(structure, line);
    const found = row.cells.length > width ? innerPipes(row) : [];
    if (found.length !== row.cells.length - width) continue;
    for (const edit of found) edits.push(edit);
  }
  return edits;
}

function innerPipes({ text, start }: Row): readonly Edit[] {
  if (text.length > MAX_LINE_LENGTH) return [];
  const edits: Edit[] = [];
  for (const { 0: span, index } of text.matchAll(SPAN)) {
    if (text[index - 1] === '\\') continue;
    for (let at = span.indexOf('|'); at >= 0; at = span.indexOf('|', at + 1)) {
      if (span[at - 1] === '\\') continue;
      const place = start + index + at;
      edits.push({
        start: place,
        end: place,
        text: '\\',
        rule: 'table-code-pipe',
        confidence: 0.9,
      });
    }
  }
  return edits;
}
