import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';

// • an item, 2. an item
const MARK = /^(\s+)(?:•|\d+\.)(?:\s|$)/;
/** No other extractor writes it. */
const BULLET = /^ +• /;
/** Columns from an item's marker to its text. */
const MARKER_WIDTH = 2;
// Neither indented nor a comment.
const OWN_TEXT = /^[^\s#/*<-]/;
// What a line of code ends with that goes on.
const GOES_ON = /[:{([,\\|]$/;

/** Columns of the items that are open at a line, the innermost last. */
function openItems(open: readonly number[], text: string): readonly number[] {
  const mark = MARK.exec(text)?.[1]?.length;
  if (mark === undefined) return open;
  return [...open.filter((column) => column <= mark), mark + MARKER_WIDTH];
}

/** Whether a line is a block of the text itself, no part of a list or of code. */
function standsApart({ text, blankBefore }: Line, next: Line | undefined): boolean {
  return blankBefore > 0 && next?.blankBefore !== 0 && OWN_TEXT.test(text);
}

/**
 * Find the lines with which items go on behind code. The extractor that keeps bullets puts the first
 * line of whatever stands in an item at the column of the item's text, the lines of code elsewhere.
 *
 *       • 示例
 *         const a = ref(0)
 *     a.value++
 *         然后停止:             ← the item goes on
 *         stop()
 *
 * Where no bracket is open, of 155 such lines in `train` and `train2` that do not look like code 144
 * go on with the item.
 *
 * @param evidence All lines and their numbers.
 */
export function restsBehindCode(evidence: Evidence): ReadonlySet<number> {
  const { lines, shapes, codeScores, brackets } = evidence;
  const found = new Set<number>();
  if (!lines.some(({ text }) => BULLET.test(text))) return found;
  const isProse = (line: number, indent: number): boolean =>
    shapes[line]?.indent === indent &&
    (codeScores[line] ?? 0) < 0 &&
    (brackets.open[line] ?? 0) === 0;
  let open: readonly number[] = [];
  for (const [index, line] of lines.entries()) {
    const indent = shapes[index]?.indent ?? 0;
    const before = lines[index - 1]?.text ?? '';
    const isMark = MARK.test(line.text);
    if (isMark) open = openItems(open, line.text);
    else if (isProse(index, 0) && standsApart(line, lines[index + 1])) open = [];
    if (isMark || !open.includes(indent) || !isProse(index, indent)) continue;
    // Rows of a table stand there, too.
    const isRow = isProse(index - 1, indent) || isProse(index + 1, indent);
    if (!MARK.test(before) && !GOES_ON.test(before) && !isRow) found.add(index);
  }
  return found;
}
