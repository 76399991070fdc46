// ┌──┐   └──┘   │ text │   ├──┤
const TOP = /^[┌╔╭][^┌╔╭]*[┐╗╮]$/;
const EDGE = /^[┌└╔╚╭╰].*[┐┘╗╝╮╯]$/;
const SIDE = /^[│║├╠].*[│║┤╣]$/;
// ↓   │   ▼
const ARROW = /^[↓↑▼▲⬇⬆│|vV]$/;
/** An arrow points from the middle of one box to that of the next. */
const MIDDLE = '    ';

/**
 * Columns of boxes that are drawn below one another, with the arrows between them.
 *
 *     ┌──────┐
 *     │ read │
 *     └──────┘
 *         ↓          ← in the middle
 *     ┌──────┐       ← at the margin again
 *
 * @returns The white space of each line that belongs to such boxes; none where the text does not
 *   begin with one or another is wider or narrower: that one may be drawn further in.
 */
export function placeBoxes(lines: readonly string[]): ReadonlyMap<number, string> {
  const first = lines[0] ?? '';
  const tops = lines.filter((line) => TOP.test(line));
  if (tops[0] !== first || !tops.every(({ length }) => length === first.length)) return new Map();
  return new Map(
    lines.flatMap((line, i): [number, string][] => {
      if (ARROW.test(line)) return [[i, MIDDLE]];
      return EDGE.test(line) || isSide(line) ? [[i, '']] : [];
    }),
  );
}

/** A side with something between its bars: two bars alone are arrows. */
function isSide(line: string): boolean {
  return SIDE.test(line) && /[^\s│║|↓↑▼▲]/.test(line);
}
