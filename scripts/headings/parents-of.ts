import { NO_PARENT } from '../../src/repair/3-mend/heading-depth/levels.ts';

/**
 * Find the parent of each heading: the last before it that is less deep, `NO_PARENT` for none.
 *
 * @param depths Of the headings, in order.
 */
export function parentsOf(depths: readonly number[]): readonly number[] {
  const open: number[] = [];
  return depths.map((depth, place) => {
    while (open.length > 0 && (depths[open.at(-1) ?? 0] ?? 0) >= depth) open.pop();
    const parent = open.at(-1) ?? NO_PARENT;
    open.push(place);
    return parent;
  });
}
