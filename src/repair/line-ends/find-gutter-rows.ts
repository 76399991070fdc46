import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

/** How sure it is that the row is no table. */
const CONFIDENCE = 0.9;

// 1 | git push; |   1 2 | git pull   1 2 |
const GUTTER = /^(1(?: \d+)*) \|(?: |$)/;
const CLOSED = /(?:^| )\|\s*$/;

/**
 * Find code that a page shows in a table of one row, beside its line numbers.
 *
 *     1 | git push; |       →   1
 *                               git push;
 *
 * This leaves line numbers above code, as extractors write them for other pages.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that take away the pipes of such rows.
 */
export function findGutterRows(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  return lines.flatMap((line, first) => {
    const [gutter, numbers = ''] = GUTTER.exec(line.text) ?? [];
    if (gutter === undefined || isRow(lines[first - 1])) return [];
    const code = line.text.slice(gutter.length);
    const rows = [
      code,
      ...lines.slice(first + 1, first + 2 + countOf(numbers)).map(({ text }) => text),
    ];
    const last = rows.findIndex((text) => CLOSED.test(text));
    const own = lines.slice(first, first + last + 1);
    const end = own.at(-1);
    if (!end || isRow(lines[first + own.length])) return [];
    if (own.some((row) => overrideOf(row, overrides))) return [];
    const [start, closed] = [line.start + numbers.length, /\s?\|\s*$/.exec(end.text)?.[0] ?? ''];
    return [
      edit(start, line.start + gutter.length, code === '' ? '' : '\n'),
      edit(end.end - closed.length, end.end, ''),
    ];
  });
}

function countOf(numbers: string): number {
  return numbers.split(' ').length;
}

function isRow(line: Line | undefined): boolean {
  return line?.text.includes('|') ?? false;
}

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text, rule: 'code-fence', confidence: CONFIDENCE };
}
