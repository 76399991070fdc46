// ┌──┐   └──┘   │ text │   ├──┤
const TOP = /^[┌╔╭][^┌╔╭]*[┐╗╮]$/;
const BOTTOM = /^[└╚╰]/;
const EDGE = /^[┌└╔╚╭╰].*[┐┘╗╝╮╯]$/;
const SIDE = /^[│║├╠].*[│║┤╣]$/;
// ↓   │   ▼
const ARROW = /^[↓↑▼▲⬇⬆│|vV]$/;
/** What an arrow is for stands beside it. */
const LABELLED = /^[│↓↑▼▲⬇⬆] [^│├└]+$/;
/** Where a box has no such mark, an arrow points from its middle. */
const OUTLET = /[┬╦╤]/;
const MIDDLE = 4;
/** Boxes drawn by hand differ in width by one column in this many at most. */
const TOLERANCE = 16;
const BAR = /^[│║├╠]/;

/**
 * Columns of boxes that are drawn below one another, with the arrows between them.
 *
 *     ┌──────┐
 *     │ read │
 *     └───┬──┘
 *         │ text     ← below its mark, or in the middle
 *         ↓
 *     ┌──────┐       ← at the margin again
 *
 * Two bars alone are arrows between boxes, and the sides of a box that is open.
 *
 * @returns The white space of each line that belongs to such boxes; none where the text does not
 *   begin with one or another is much wider or narrower: that one may be drawn further in.
 */
export function placeBoxes(lines: readonly string[]): ReadonlyMap<number, string> {
  const first = lines[0] ?? '';
  const tops = lines.filter((line) => TOP.test(line));
  const isUneven = ({ length }: string): boolean =>
    Math.abs(length - first.length) * TOLERANCE > first.length;
  if (tops[0] !== first || tops.some(isUneven)) return new Map();
  const places = new Map<number, string>();
  let outlet = MIDDLE;
  let isOpen = false;
  for (const [i, line] of lines.entries()) {
    if (TOP.test(line)) isOpen = true;
    else if (BOTTOM.test(line)) isOpen = false;
    if (isOpen && BAR.test(line)) places.set(i, '');
    else if (ARROW.test(line) || LABELLED.test(line)) places.set(i, ' '.repeat(outlet));
    else if (EDGE.test(line) || isSide(line)) places.set(i, '');
    if (EDGE.test(line)) outlet = outletOf(line);
  }
  return places;
}

function outletOf(edge: string): number {
  const at = edge.search(OUTLET);
  return at < 0 ? MIDDLE : at;
}

/** A side with something between its bars: two bars alone are arrows. */
function isSide(line: string): boolean {
  return SIDE.test(line) && /[^\s│║|↓↑▼▲]/.test(line);
}
