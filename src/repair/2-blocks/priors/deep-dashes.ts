import type { Evidence } from '../../1-evidence/evidence.ts';

const DASH = /^( *)- \S/;
/** Columns by which the version that keeps white space indents an item in an item. */
const NESTED_INDENT = 2;

/**
 * Find the lines with a dash that stand too far in for an item: deeper by more than one step than any
 * line with a dash above that could hold them. They are code, or what code shows.
 *
 *     - use: [a]
 *           - b       ← no item
 *
 * Of 413 such lines in `train2` and `dev` 407 are none.
 *
 * @param evidence All lines and their numbers.
 * @returns The lines.
 */
export function deepDashes({ lines, keepsSpaces, profile }: Evidence): ReadonlySet<number> {
  const found = new Set<number>();
  if (!keepsSpaces || profile > 1) return found;
  const indents = lines.map(({ text }) => DASH.exec(text)?.[1]?.length);
  // Others, or people, indent by four columns.
  if (!indents.includes(NESTED_INDENT)) return found;
  const open: number[] = [];
  for (const [index, indent] of indents.entries()) {
    if (indent === undefined) continue;
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    const holder = open.at(-1);
    if (holder !== undefined && indent > holder + NESTED_INDENT) found.add(index);
    open.push(indent);
  }
  return found;
}
