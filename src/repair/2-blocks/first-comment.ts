/**
 * The place of the first of the comments that stand right above a line and belong to it.
 *
 * @param at Place of the line.
 * @param from Comments before this place are none of its.
 * @param isComment Tells whether the line at a place is one.
 * @returns The line's own place where there are none.
 */
export function firstComment(
  at: number,
  from: number,
  isComment: (place: number) => boolean,
): number {
  let start = at;
  while (start > from && isComment(start - 1)) start -= 1;
  return start;
}
