import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { editRows } from './edit-rows.ts';

/** Least number of rows with the header; of two columns, one more. */
const MIN_ROWS = 2;
/** Least share of rows that have all cells, and below a header that does not look like code. */
const MIN_WHOLE_SHARE = 0.6;
const MIN_WHOLE_SHARE_BELOW_NAMES = 0.3;
/** Largest share of rows that look like code, where the header looks like code or there are few. */
const MAX_CODE_SHARE = 0.5;
const CONFIDENCE = 0.9;

// Name  Type  Default   two spaces between all, since what a program prints is aligned; not `server.key  # its place`
const HEADER = /^\p{L}\S*(?: (?: (?=\p{L}))?\S+)*$/u;
const GAP = / {2,}/g;
/** Longer lines are not looked at. */
const MAX_LINE_LENGTH = 2000;

/** White space between two cells of a row. */
interface Gap {
  /** Offset in the text of the row. */
  readonly at: number;
  /** How many borders of cells it holds: one more for each empty cell. */
  readonly borders: number;
  readonly length: number;
}

/**
 * Find the rows of tables whose cells the source of the page set on lines of their own: the extractor that joins cells
 * by a space then leaves two, and one more for each empty cell.
 *
 *     Name··Type··Default         Name⇥Type⇥Default
 *     port··int··8000         →   port⇥int⇥8000
 *     host···none                 host⇥⇥none
 *
 * What a program prints has its columns aligned by more spaces than such a row has cells.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that put tabs between the cells.
 */
export function findPartedRows(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  return editRows(lines, overrides, { readRows, areTable, rowEdits });
}

/** The lines right below a header that have no more cells than it; none where a line is no header. */
function readRows(lines: readonly Line[], first: number): readonly Line[] {
  const header = lines[first];
  const columns = header && HEADER.test(header.text) ? cellsOf(header) : 0;
  if (!header || columns < 2) return [];
  const rows = [header];
  for (let row = lines[first + 1]; row; row = lines[first + rows.length]) {
    const cells = cellsOf(row);
    if (row.blankBefore > 0 || cells < 2 || cells > columns) break;
    rows.push(row);
  }
  return rows;
}

function areTable(rows: readonly Line[]): boolean {
  const [header] = rows;
  if (!header) return false;
  const columns = cellsOf(header);
  if (rows.length < (columns > 2 ? MIN_ROWS : MIN_ROWS + 1)) return false;
  const whole = rows.filter((row) => cellsOf(row) === columns).length;
  const code = rows.filter(({ text }) => scoreCodeLine(text) > 0).length;
  const isNamed = rows.length > MIN_ROWS && scoreCodeLine(header.text) <= 0;
  const least = isNamed ? MIN_WHOLE_SHARE_BELOW_NAMES : MIN_WHOLE_SHARE;
  return whole >= rows.length * least && (isNamed || code <= rows.length * MAX_CODE_SHARE);
}

function cellsOf({ text }: Line): number {
  if (text.length > MAX_LINE_LENGTH) return 0;
  return 1 + gapsOf(text).reduce((sum, { borders }) => sum + borders, 0);
}

function gapsOf(text: string): readonly Gap[] {
  const gaps = [...text.matchAll(GAP)].map(
    ({ index, 0: { length } }): Gap => ({ at: index, borders: length - 1, length }),
  );
  const [first] = gaps;
  // Before the first cell stands a space for each empty one.
  if (first?.at === 0) return [{ ...first, borders: first.length }, ...gaps.slice(1)];
  return text.startsWith(' ') ? [{ at: 0, borders: 1, length: 1 }, ...gaps] : gaps;
}

function rowEdits({ start, text }: Line): readonly Edit[] {
  return gapsOf(text).map(({ at, borders, length }) => ({
    start: start + at,
    end: start + at + length,
    text: '\t'.repeat(borders),
    rule: 'table',
    confidence: CONFIDENCE,
  }));
}
