import { atLevel } from './at-level.ts';
import type { HeadingFacts, OutlineState } from './describe/heading-facts.ts';
import type { HeadingPair } from './heading-pair.ts';
import { NO_HEADING } from './levels.ts';
import { numberingRelation } from './numbering-relation.ts';

/** Number of values of `step`. */
export const STEP_VALUES = 5;

/** A level where a heading may stand after an outline. */
export interface HeadingPlace {
  readonly heading: HeadingFacts;
  readonly next: HeadingFacts | undefined;
  readonly state: OutlineState | undefined;
  readonly stack: readonly HeadingFacts[];
  /** Place in the stack of the deepest heading that this one goes on counting from, or -1. */
  readonly continued: number;
  /** Place in the stack of the deepest heading that is numbered in the same style, or -1. */
  readonly sameStyle: number;
  /** Levels of the heading that is most alike and of the analogue; `NO_HEADING` for none. */
  readonly twin: number;
  readonly analogue: number;
  readonly sameEnd: number;
  readonly sameFirst: number;
  /** How the heading compares with one before it. */
  readonly pairWith: (other: HeadingFacts) => HeadingPair;
  readonly previous: HeadingFacts | undefined;
  readonly level: number;
  /** How the level moves from the heading before: 0 in, 1 same, 2 out, 3 further out; 4 for none. */
  readonly step: number;
  readonly sibling: HeadingFacts | undefined;
  readonly parent: HeadingFacts | undefined;
  /** The headings at this level since the one above it are all of one style and shape. */
  readonly isAlike: boolean;
}

/**
 * Look at the levels of a heading after an outline.
 *
 * @param pairWith As `pairsOf` the heading gives it.
 * @returns Looks at one level: gives the same place each time, changed, for there are many.
 */
export function headingPlaces(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  state: OutlineState | undefined,
  pairWith: HeadingPlace['pairWith'],
): (level: number) => HeadingPlace {
  const stack = state?.stack ?? [];
  let continued = -1;
  let sameStyle = -1;
  if (heading.numbering) {
    for (const [at, open] of stack.entries()) {
      if (open.numbering?.style !== heading.numbering.style) continue;
      sameStyle = at;
      if (numberingRelation(open, heading) === 'next') continued = at;
    }
  }
  const place = {
    heading,
    next,
    state,
    stack,
    continued,
    sameStyle,
    twin: levelBefore(state, heading.twin),
    analogue: levelBefore(state, heading.analogue),
    sameEnd: levelBefore(state, heading.sameEnd),
    sameFirst: levelBefore(state, heading.sameFirst),
    pairWith,
    previous: stack.at(-1),
    level: NO_HEADING,
    step: 0,
    sibling: stack.at(-1),
    parent: stack.at(-1),
    isAlike: true,
  };
  return (level) => {
    place.level = level;
    place.step = stepTo(level, stack.length);
    place.sibling = atLevel(stack, level);
    place.parent = atLevel(stack, level - 1);
    place.isAlike = atLevel(state?.alike, level) ?? true;
    return place;
  };
}

function stepTo(level: number, deepest: number): number {
  if (level === NO_HEADING) return 4;
  return level > deepest ? 0 : Math.min(3, 1 + deepest - level);
}

/** Level of the heading `steps` before the next one; `NO_HEADING` where there is none. */
function levelBefore(state: OutlineState | undefined, steps: number): number {
  if (steps === 0) return NO_HEADING;
  let back = state;
  for (let i = 1; i < steps; i++) back = back?.previous;
  return back?.isNone ? NO_HEADING : (back?.stack.length ?? NO_HEADING);
}
