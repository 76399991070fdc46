import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tabCells } from '../../1-evidence/tab-cells.ts';
import { TAGS, tagOf } from '../../1-evidence/tags.ts';
import { RULED } from '../certainty.ts';

const HEADER = tagOf('T');
const ROW = tagOf('t');
/** Least number of rows, with the header, of a table of two columns; of more columns, one less. */
const MIN_ROWS = 3;
/** Least share of rows that have all cells, and below a header that does not look like code. */
const MIN_WHOLE_SHARE = 0.6;
const MIN_WHOLE_SHARE_BELOW_NAMES = 0.3;
const NAME = /^(?!\d)(?=.*\p{L})/u;
const ALIGNED = /^\s| {2}/;
/** Largest share of rows that look like code, where the header looks like code or there are few. */
const MAX_CODE_SHARE = 0.5;

/**
 * Claim the lines whose cells are parted by tabs, as browsers copy tables.
 *
 *     Option⇥Type⇥Default     ← a header
 *     port⇥int⇥8000           ← rows with no more cells
 *
 * Lines that mostly look like code, the first one too, are left to the search: assembly, too, has tabs. The ideal texts
 * have two lines in all that are such a header with a row and are no table. A row may have its first cell alone.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function claimTabbedTables(lines: readonly Line[], scores: Float64Array): void {
  for (let first = 0; first < lines.length; first += 1) {
    const { end, isTable } = readRows(lines, first);
    for (let at = first; isTable && at < end; at += 1) {
      scores[at * TAGS.length + (at === first ? HEADER : ROW)] = RULED;
    }
    // Rows that are none are not read again.
    first = end - 1;
  }
}

/** Where the rows end that begin with a line, and whether they are a table. */
function readRows(lines: readonly Line[], first: number): { end: number; isTable: boolean } {
  if (!isHeader(lines[first])) return { end: first + 1, isTable: false };
  const columns = cellsOf(lines[first]);
  let end = first + 1;
  let whole = 1;
  for (; end < lines.length; end += 1) {
    const cells = cellsOf(lines[end]);
    if (cells > columns || (cells < 2 && !isLoneCell(lines, first, end))) break;
    if (cells === columns) whole += 1;
  }
  const rows = lines.slice(first, end);
  if (rows.length < (columns > 2 ? MIN_ROWS - 1 : MIN_ROWS)) return { end, isTable: false };
  const isNamed = rows.length >= MIN_ROWS && scoreCodeLine(lines[first]?.text ?? '') <= 0;
  const least = isNamed ? MIN_WHOLE_SHARE_BELOW_NAMES : MIN_WHOLE_SHARE;
  const code = rows.filter(({ text }) => scoreCodeLine(text) > 0).length;
  const isTable = whole >= rows.length * least && (isNamed || code <= rows.length * MAX_CODE_SHARE);
  return { end, isTable };
}

/**
 * Whether the line at `end` has no tab and stands between rows, in a text whose extractor sets other blocks apart by
 * blank lines.
 */
function isLoneCell(lines: readonly Line[], first: number, end: number): boolean {
  const [header, line, below] = [lines[first], lines[end], lines[end + 1]];
  if (!header?.blankBefore || line?.blankBefore !== 0 || below?.blankBefore !== 0) return false;
  return line.part === 0 && !line.text.includes('\t') && cellsOf(below) > 1;
}

/** Names of columns: what a program prints has numbers, and is aligned. */
function isHeader(line: Line | undefined): boolean {
  if (line === undefined || line.part > 0 || ALIGNED.test(line.text)) return false;
  return tabCells(line.text)?.every((cell) => NAME.test(cell)) ?? false;
}

function cellsOf(line: Line | undefined): number {
  return (line && line.part === 0 && tabCells(line.text)?.length) || 0;
}
