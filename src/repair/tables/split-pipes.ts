/** How far from a pipe its bracket may close. */
const MAX_BRACKET_DISTANCE = 80;
// (boolean | string); but `( |` and `| )` are cells
const OPEN = /\([^\s()][^()]*$/;
const CLOSE = /^[^()]*[^\s()]\)/;

/** One line of a piped table, cut into cells. */
export interface PipeLine {
  /** Index in the block. */
  readonly line: number;
  /** True where the line starts with a pipe. */
  readonly opened: boolean;
  /** True where the line ends with a pipe. */
  readonly closed: boolean;
  readonly cells: readonly string[];
  /** Empty cells that stand in one run of pipes at the end, as in `| a | ||`. */
  readonly padding: number;
}

/**
 * Cut a line at the pipes that separate cells.
 *
 * A separator has white space or the line's end on both sides: `a|b` and the `||` of `a || b`
 * are text. So is what stands inside a bracket: `(boolean | string)`.
 *
 *     | Portal | Yes | |     → cells Portal, Yes; padding 1
 *     Counter |              → cells Counter, not opened
 *     |                      → no cells, padding 1
 */
export function splitPipes(text: string, line: number): PipeLine {
  const body = text.trim();
  const opened = body.startsWith('|');
  const [end, pipes] = trailingPipes(body, opened ? 1 : 0);
  const inner = body.slice(opened ? 1 : 0, end);
  const cells = inner.trim() === '' ? [] : cutCells(inner);
  const padding = cells.length === 0 ? Math.max(1, pipes) : Math.max(0, pipes - 1);
  return { line, opened, closed: pipes > 0 || body === '|', cells, padding };
}

/** Where the run of pipes and spaces at the end starts, and how many pipes it has. */
function trailingPipes(body: string, from: number): readonly [number, number] {
  let end = body.length;
  let pipes = 0;
  while (end > from && /[\s|]/.test(body.charAt(end - 1))) {
    // Two spaces between two pipes are an empty cell of its own, not padding.
    if (pipes > 0 && body.slice(end - 3, end) === '|  ') break;
    if (body.charAt(end - 1) === '|') pipes++;
    end--;
  }
  return [end, pipes];
}

function cutCells(inner: string): string[] {
  const cells: string[] = [];
  let start = 0;
  for (let i = inner.indexOf('|'); i >= 0; i = inner.indexOf('|', i + 1)) {
    if (!isSeparator(inner, i) || isBracketed(inner, start, i)) continue;
    cells.push(inner.slice(start, i).trim());
    start = i + 1;
  }
  cells.push(inner.slice(start).trim());
  return cells;
}

function isSeparator(text: string, at: number): boolean {
  const isGap = (i: number): boolean => i < 0 || i >= text.length || /\s/.test(text.charAt(i));
  return isGap(at - 1) && isGap(at + 1);
}

/** Whether a bracket of the cell is open at a pipe, and closes before the next one opens. */
function isBracketed(text: string, start: number, at: number): boolean {
  return (
    OPEN.test(text.slice(start, at)) && CLOSE.test(text.slice(at + 1, at + MAX_BRACKET_DISTANCE))
  );
}
