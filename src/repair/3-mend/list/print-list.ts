import type { MendedItem } from '../../../types/structure.ts';

/**
 * Write a tight list, nested items indented under the text of their parent.
 *
 * @param items `text` is marked up; a line break in it continues the item.
 * @returns One line for each item, more where an item has several.
 */
export function printList(
  items: readonly Pick<MendedItem, 'text' | 'depth' | 'ordered' | 'number'>[],
): readonly string[] {
  const columns: number[] = [0];
  const counts: number[] = [];
  return items.flatMap((item) => {
    const depth = Math.min(item.depth, columns.length - 1);
    counts.length = depth + 1;
    const count = item.number ?? (counts[depth] ?? 0) + 1;
    counts[depth] = count;
    const marker = item.ordered ? `${count}. ` : '- ';
    const column = columns[depth] ?? 0;
    columns.length = depth + 1;
    columns.push(column + marker.length);
    const [first = '', ...rest] = item.text.split('\n');
    const inner = ' '.repeat(column + marker.length);
    return [
      `${' '.repeat(column)}${marker}${first}`.trimEnd(),
      ...rest.map((line) => (line.trim() === '' ? '' : inner + line.trim())),
    ];
  });
}
