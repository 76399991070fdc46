import type { HeadingFacts } from '../heading-facts.ts';
import { NO_HEADING, NO_PARENT, NONE } from '../levels.ts';

/** A heading with all that stand directly below it. */
export interface Family {
  /** Nothing above the outermost. */
  readonly parent: HeadingFacts | undefined;
  /** Level of the parent, 0 above the outermost. */
  readonly level: number;
  readonly children: readonly HeadingFacts[];
}

/** An outline as a tree. */
export interface OutlineTree {
  /** For each heading the place of its parent, `NO_PARENT`, or `NONE`. */
  readonly parents: readonly number[];
  /** What stands above the outermost, and all headings in order. */
  readonly families: readonly Family[];
  /** The headings directly below one. */
  readonly below: (heading: HeadingFacts) => readonly HeadingFacts[];
}

/**
 * Build the tree of an outline.
 *
 * @param levels Of the headings; none is skipped on the way down.
 */
export function outlineTree(
  headings: readonly HeadingFacts[],
  levels: readonly number[],
): OutlineTree {
  const root: Family & { readonly children: HeadingFacts[] } = {
    parent: undefined,
    level: 0,
    children: [],
  };
  const open = [root];
  const byPlace = new Map([[NO_PARENT, root]]);
  const parents = headings.map((heading, place) => {
    const level = levels[place] ?? NO_HEADING;
    if (level === NO_HEADING) return NONE;
    open.length = Math.min(open.length, level);
    const above = open.at(-1) ?? root;
    const family = { parent: heading, level: open.length, children: [] };
    above.children.push(heading);
    open.push(family);
    byPlace.set(place, family);
    return above.parent?.index ?? NO_PARENT;
  });
  return {
    parents,
    families: [...byPlace.values()],
    below: ({ index }) => byPlace.get(index)?.children ?? [],
  };
}
