import type { Edit } from '../../../types/repair.ts';
import type { Draft } from '../draft.ts';
import { lineText } from '../scan/line-text.ts';
import type { Lines } from '../scan/read-lines.ts';
import { KIND } from '../scan/scan-blocks.ts';

/** Where there is none of these, there is nothing to do. */
const ANY = /[＃｀｜～]/;
const HEADING = /^ {0,3}(?=#*＃)[#＃]{1,6}(?![#＃])/;
const FENCE = /^[ \t>]*([`｀]{3,}|～{3,})[\w+#.-]*[ \t]*$/;
/** `｀code｀` */
const SPAN = /｀[^｀`\n]{1,100}｀/g;
const ROW = /^[ \t>]*｜.*｜[ \t]*$/;

/**
 * Put ASCII marks where full-width ones stand for Markdown's: `＃ title`, `｀｀｀go`, `｜ cell ｜`.
 *
 * A mark counts only where Markdown would read it: at the start of a line outside code, in pairs
 * around a span, as the outer pipes of neighbouring rows.
 */
export function mendFullWidthMarks(draft: Draft): readonly Edit[] {
  if (!ANY.test(draft.text)) return [];
  const { lines, kinds } = draft.structure();
  const edits: Edit[] = [];
  for (let index = 0; index < lines.count; index += 1) {
    const line = lineText(lines, index);
    if (kinds[index] === KIND.code || !ANY.test(line)) continue;
    const start = lines.starts[index] ?? 0;
    for (const edit of mendLine(line, start, isTableLine(lines, index))) edits.push(edit);
  }
  return edits;
}

function mendLine(line: string, start: number, isRow: boolean): readonly Edit[] {
  const heading = HEADING.exec(line)?.[0] ?? '';
  const fence = FENCE.test(line) ? line : '';
  const marks = [
    ...replaceMarks(heading, start, '＃', '#', 'full-width-hash'),
    ...replaceMarks(fence, start, '｀', '`', 'full-width-fence'),
    ...replaceMarks(fence, start, '～', '~', 'full-width-fence'),
    ...replaceMarks(isRow ? line : '', start, '｜', '|', 'full-width-pipe'),
  ];
  if (fence === '') {
    for (const { 0: span, index } of line.matchAll(SPAN)) {
      for (const mark of replaceMarks(span, start + index, '｀', '`', 'full-width-backtick')) {
        marks.push(mark);
      }
    }
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

function replaceMarks(
  part: string,
  start: number,
  from: string,
  to: string,
  rule: string,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = part.indexOf(from); at >= 0; at = part.indexOf(from, at + 1)) {
    edits.push({ start: start + at, end: start + at + 1, text: to, rule, confidence: 0.95 });
  }
  return edits;
}

/** A row between full-width pipes with another such row above or below. */
function isTableLine(lines: Lines, index: number): boolean {
  if (!ROW.test(lineText(lines, index))) return false;
  return ROW.test(lineText(lines, index - 1)) || ROW.test(lineText(lines, index + 1));
}
