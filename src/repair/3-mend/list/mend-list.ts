import type { Dialect, MendedList } from '../../../types/structure.ts';
import { mendGluedList } from './mend-glued-list.ts';
import { mendIndentedList } from './mend-indented-list.ts';
import { printList } from './print-list.ts';

/**
 * Mend the lines of one list.
 *
 * `plain` in an item's `trace` holds only where the text shows breaks before inline code at all:
 * newer versions of the extractor leave none.
 *
 * @param lines The block's lines in source order.
 * @returns Undefined where there is no item.
 */
export function mendList(lines: readonly string[], dialect: Dialect): MendedList | undefined {
  const { items, notes } =
    dialect === 'resiliparse' ? mendIndentedList(lines) : mendGluedList(lines);
  if (items.length === 0) return undefined;
  const guessed = notes.filter((note) => note.rule === 'list-lost-marker').length;
  const confidence = 1 - 0.5 * (guessed / items.length);
  return { items, markdown: printList(items), confidence, notes };
}
