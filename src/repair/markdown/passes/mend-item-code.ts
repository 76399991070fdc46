import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';
import { readFenceMark } from '../fences/fence-mark.ts';
import { continuePrefix } from '../scan/continue-prefix.ts';
import { lineText } from '../scan/line-text.ts';
import type { Lines } from '../scan/read-lines.ts';

/** What fences begin with. */
const MARKS: readonly string[] = ['```', '~~~'];

/**
 * Put code back into the list item whose fence opened it, where its lines lost the item's
 * indentation and so ended the item.
 *
 *     - Run this:
 *       ```sh
 *     make            ← stands outside the item
 *       ```
 *
 * The closing fence, at the column of the opening one, shows how far the code goes.
 */
export function mendItemCode(draft: Draft): readonly Edit[] {
  if (!MARKS.some((mark) => isInLine(draft.text, mark))) return [];
  const { fences, lines } = draft.structure();
  const isBroken = fences.some(
    ({ depth, close, end }) => depth > 0 && close < 0 && end < lines.count,
  );
  if (!isBroken) return [];
  return pairFences(lines).flatMap(([open, close]) => indentLines(lines, open, close));
}

/** Whether a fence may stand in an item: behind something on its line. Most texts need no closer look. */
function isInLine(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = at === 0 ? '\n' : text.charAt(at - 1);
    if (before !== '\n' && before !== '\r' && before !== mark.charAt(0)) return true;
  }
  return false;
}

/** Pair each fence with the next bare one at its own column; what has no such partner is left. */
function pairFences(lines: Lines): readonly (readonly [open: number, close: number])[] {
  const pairs: (readonly [number, number])[] = [];
  let open = -1;
  let mark = '';
  for (let line = 0; line < lines.count; line += 1) {
    const found = readFenceMark(lineText(lines, line));
    if (found === undefined) continue;
    const isClose = open >= 0 && found.info === '' && found.mark.startsWith(mark);
    if (isClose && columnOf(lines, line) === columnOf(lines, open)) {
      if (found.prefix.trim() === '') pairs.push([open, line]);
      open = -1;
    } else if (open < 0 || found.info !== '') {
      open = line;
      mark = found.mark;
    }
  }
  return pairs;
}

function columnOf(lines: Lines, line: number): number {
  return lineText(lines, line).search(/[`~]/);
}

function indentLines(lines: Lines, open: number, close: number): readonly Edit[] {
  const column = columnOf(lines, open);
  if (column === 0) return [];
  const prefix = continuePrefix(lineText(lines, open).slice(0, column));
  const edits: Edit[] = [];
  for (let line = open + 1; line < close; line += 1) {
    const text = lineText(lines, line);
    if (text.trim() === '' || text.startsWith(prefix)) continue;
    const start = lines.starts[line] ?? 0;
    edits.push({ start, end: start, text: prefix, rule: 'code-outside-item', confidence: 0.9 });
  }
  return edits;
}
