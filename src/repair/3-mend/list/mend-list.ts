import type { MendedList } from '../../../types/structure.ts';
import type { Flattened } from '../../profile/dialect.ts';
import { mendCutList } from './mend-cut-list.ts';
import { mendIndentedList } from './mend-indented-list.ts';

/**
 * Mend the lines of one list.
 *
 * `plain` in an item's `trace` holds only where the text shows breaks before inline code at all:
 * newer versions of the extractor leave none.
 *
 * @param lines The block's lines in source order.
 * @param dialect How the text was flattened.
 * @param starts Whether each line begins an item, where that is known already.
 * @returns Undefined where there is no item.
 */
export function mendList(
  lines: readonly string[],
  dialect: Flattened,
  starts?: readonly boolean[],
): MendedList | undefined {
  const { items, notes } = takeApart(lines, dialect, starts);
  if (items.length === 0) return undefined;
  const guessed = notes.filter((note) => note.rule === 'list-lost-marker').length;
  const confidence = 1 - 0.5 * (guessed / items.length);
  return { items, confidence, notes };
}

function takeApart(
  lines: readonly string[],
  dialect: Flattened,
  starts: readonly boolean[] | undefined,
): Pick<MendedList, 'items' | 'notes'> {
  return dialect === 'resiliparse' ? mendIndentedList(lines) : mendCutList(lines, starts ?? []);
}
