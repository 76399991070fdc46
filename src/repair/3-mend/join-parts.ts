import type { Line } from '../1-evidence/line.ts';

/**
 * Make parts of one source line that stand one after another one line again.
 *
 * @param lines Lines and parts of lines, in source order.
 */
export function joinParts(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const gap = before ? line.start - before.end : -1;
    if (before && before.number === line.number && gap >= 0) {
      const text = before.text + ' '.repeat(gap) + line.text;
      joined[joined.length - 1] = { ...before, end: line.end, text };
    } else joined.push(line);
  }
  return joined;
}
