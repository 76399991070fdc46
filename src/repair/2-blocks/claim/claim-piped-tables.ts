import { delimiterColumns } from '../../1-evidence/delimiter-columns.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagOf } from '../../1-evidence/tags.ts';
import { addScore } from '../add-score.ts';
import { SHOWN } from '../certainty.ts';

const HEADER = tagOf('T');
const ROW = tagOf('t');

/** Whether a line is a row with one cell for each column, from the first pipe to the last. */
function isWholeRow(line: Line | undefined, columns: number): boolean {
  if (line === undefined || line.part > 0) return false;
  const text = line.text.trim();
  return text.startsWith('|') && text.endsWith('|') && text.split('|').length === columns + 2;
}

/** Columns of a delimiter row without spaces, as one extractor writes it and hardly any author; 0 for others. */
function columnsOf(line: Line | undefined): number {
  const text = line?.text.trim() ?? '';
  return text.startsWith('|---|') ? delimiterColumns(text) : 0;
}

/**
 * Claim the lines around each delimiter row that one extractor wrote for a table: the row above is
 * a header, also where another table ends right before it, and whole rows below belong to it.
 *
 *     | KIND | Job |
 *     | Size | Time |     ← a header, no row of the table above
 *     |---|---|
 *     | 1 KB | 152 ms |
 *
 * @param scores One for each line and tag; changed in place.
 */
export function claimPipedTables(lines: readonly Line[], scores: Float64Array): void {
  const claim = (line: number, tag: number): void => addScore(scores, line, tag, SHOWN);
  for (const [index, line] of lines.entries()) {
    const columns = columnsOf(line);
    if (columns === 0 || !isWholeRow(lines[index - 1], columns)) continue;
    claim(index - 1, HEADER);
    claim(index, ROW);
    for (let row = index + 1; isWholeRow(lines[row], columns); row++) {
      if (columnsOf(lines[row]) > 0 || columnsOf(lines[row + 1]) > 0) break;
      claim(row, ROW);
    }
  }
}
