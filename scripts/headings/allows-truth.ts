import { NO_HEADING, NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import type { Allows } from '../../src/repair/3-mend/heading-depth/outline-lattice.ts';

/**
 * Leave out all outlines in which a heading has a wrong parent, or what is none counts as one.
 *
 * @param parents As `matchOutline` gives them.
 * @returns Also leaves out what closes a heading that has children to come.
 */
export function allowsTruth(parents: readonly (number | undefined)[]): Allows {
  const lastChild = new Map<number, number>();
  for (const [child, parent] of parents.entries()) {
    if (parent !== undefined && parent >= 0) lastChild.set(parent, child);
  }
  return (index, level, open) => {
    const wanted = parents[index];
    if (wanted === NONE || level === NO_HEADING) return wanted === NONE && level === NO_HEADING;
    const kept = open.slice(0, level - 1).map((heading) => heading.index);
    if (wanted !== undefined && wanted !== (kept.at(-1) ?? -1)) return false;
    return open.every(
      (heading) => kept.includes(heading.index) || (lastChild.get(heading.index) ?? -1) <= index,
    );
  };
}
