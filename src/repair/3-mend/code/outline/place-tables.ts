import type { BracketPlace } from './place-brackets.ts';

// +----+------+   +====+
const RULE = /^\+[-=+]{2,}\+$/;
// | id | name |   but not a box drawn in it, | +---+ |
const ROW = /^\|(?!.*\+--).*\|$/;
/** Rules above and below the heads. */
const MIN_RULES = 2;

/**
 * Place the rows of tables that a client of a database printed: all in one column.
 *
 *     +----+------+
 *     | id | name |
 *     +----+------+       ← below the first rule
 *
 * @param lines Text, or what a terminal printed.
 */
export function placeTables(lines: readonly string[]): ReadonlyMap<number, BracketPlace> {
  const places = new Map<number, BracketPlace>();
  for (let i = 0; i < lines.length; i += 1) {
    const rule = lines[i] ?? '';
    if (!RULE.test(rule)) continue;
    let end = i + 1;
    let rules = 1;
    while (lines[end] === rule || ROW.test(lines[end] ?? '')) {
      if (lines[end] === rule) rules += 1;
      end += 1;
    }
    if (rules >= MIN_RULES && end - i > rules)
      for (let k = i + 1; k < end; k += 1) places.set(k, { start: i, prefix: '' });
    i = end - 1;
  }
  return places;
}
