import { columnsOf } from '../../../util/text/columns-of.ts';

// ┌──┐   └──┘   │ text │
const TOP = /^[┌╔╭][─━═┬╦╤┴]+[┐╗╮]$/;
const BOTTOM = /^[└╚╰][─━═┬╦╤┴]+[┘╝╯]$/;
const SIDE = /^[│║][^│║]*[│║]$/;

/**
 * Find how much white space the right sides of boxes lack.
 *
 *     ┌────────┐
 *     │ read │       ← two columns
 *     └────────┘
 *
 * Whether it stood before the text too cannot be told.
 *
 * @param lines Lines of a drawing that lost its white space, without indentation.
 * @returns Columns by line; lines that lack none are left out.
 */
export function closeBoxes(lines: readonly string[]): ReadonlyMap<number, number> {
  const lacking = new Map<number, number>();
  for (const [top, line] of lines.entries()) {
    if (!TOP.test(line)) continue;
    const width = columnsOf(line);
    let bottom = top + 1;
    while (SIDE.test(lines[bottom] ?? '')) bottom += 1;
    if (!BOTTOM.test(lines[bottom] ?? '') || columnsOf(lines[bottom] ?? '') !== width) continue;
    for (let i = top + 1; i < bottom; i += 1) {
      const lacks = width - columnsOf(lines[i] ?? '');
      if (lacks > 0) lacking.set(i, lacks);
    }
  }
  return lacking;
}
