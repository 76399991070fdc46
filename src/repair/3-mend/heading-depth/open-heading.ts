import { kinship } from './compare-headings.ts';
import { deepestRanked } from './deepest-ranked.ts';
import type { HeadingFacts, OutlineState } from './describe/heading-facts.ts';
import { NO_HEADING } from './levels.ts';
import { NO_TREE, treeShape } from './tree-shape.ts';

const EMPTY: Omit<OutlineState, 'isNone' | 'previous'> = {
  stack: [],
  opened: [],
  counts: [],
  alike: [],
  members: [],
  fertile: [],
  former: [],
  tree: NO_TREE,
  deepest: 0,
  ranked: -1,
  isMixed: false,
};
/** Number of headings remembered of each level, beside its last. */
const MEMORY = 12;

/**
 * The outline after a heading at a level.
 *
 * @param state Undefined before the first heading.
 */
export function openHeading(
  state: OutlineState | undefined,
  heading: HeadingFacts,
  level: number,
): OutlineState {
  const before = state ?? EMPTY;
  if (level === NO_HEADING) return passOver(before, state);
  const { stack, opened, alike, members, isMixed } = before;
  const above = level - 1;
  const sibling = stack[above];
  const isAlike = !sibling || kinship(sibling, heading) === 3;
  const below = stack.length > level ? (before.counts[level] ?? 0) : 0;
  const counts = [...before.counts.slice(0, above), (before.counts[above] ?? 0) + 1];
  const fertile = [
    ...before.fertile.slice(0, above),
    (before.fertile[above] ?? 0) + Number(below > 0),
  ];
  const former = [...before.former.slice(0, above), sibling ? below : -1];
  const open = [...stack.slice(0, above), heading];
  const ranked = deepestRanked(open);
  return {
    stack: open,
    opened: [...opened.slice(0, above), {}],
    counts,
    alike: [...alike.slice(0, above), isAlike && (alike[above] ?? true)],
    members: [...members.slice(0, above), [...(members[above] ?? []).slice(-MEMORY), heading]],
    fertile,
    former,
    tree: treeShape(counts, fertile, former),
    deepest: Math.max(before.deepest, level),
    ranked,
    isMixed: isMixed || (!heading.numbering && ranked >= 0),
    isNone: false,
    previous: state,
  };
}

/**
 * The outline after what is none: all stays open. Named one by one, in the order of the others, so
 * that the engine takes all outlines for alike.
 */
function passOver(before: typeof EMPTY, previous: OutlineState | undefined): OutlineState {
  const { stack, opened, counts, alike, members, fertile, former, tree } = before;
  const { deepest, ranked, isMixed } = before;
  return {
    stack,
    opened,
    counts,
    alike,
    members,
    fertile,
    former,
    tree,
    deepest,
    ranked,
    isMixed,
    isNone: true,
    previous,
  };
}
