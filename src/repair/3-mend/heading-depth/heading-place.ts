import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import type { HeadingPair } from './heading-pair.ts';
import { NO_HEADING } from './levels.ts';
import { numberingRelation } from './numbering-relation.ts';

/** So many values `step` has. */
export const STEPS = 5;

/** What is the same for all levels of a heading after an outline. */
export interface HeadingSetting {
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
}

/** A level where a heading may stand after an outline. */
export interface HeadingPlace extends HeadingSetting {
  readonly level: number;
  /** How the level moves from the heading before: 0 in, 1 same, 2 out, 3 further out; 4 for none. */
  readonly step: number;
  readonly previous: HeadingFacts | undefined;
  readonly sibling: HeadingFacts | undefined;
  readonly parent: HeadingFacts | undefined;
  /** The headings at this level since the one above it are all of one style and shape. */
  readonly isAlike: boolean;
}

/**
 * Find out what all levels of a heading after an outline share.
 *
 * @param pairWith As `pairsOf` the heading gives it.
 */
export function headingSetting(
  heading: HeadingFacts,
  next: HeadingFacts | undefined,
  state: OutlineState | undefined,
  pairWith: HeadingSetting['pairWith'],
): HeadingSetting {
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
  const twin = levelBefore(state, heading.twin);
  const analogue = levelBefore(state, heading.analogue);
  const sameEnd = levelBefore(state, heading.sameEnd);
  const sameFirst = levelBefore(state, heading.sameFirst);
  return {
    heading,
    next,
    state,
    stack,
    continued,
    sameStyle,
    twin,
    analogue,
    sameEnd,
    sameFirst,
    pairWith,
  };
}

/** Level of the heading so many steps back; `NO_HEADING` where there is none. */
function levelBefore(state: OutlineState | undefined, steps: number): number {
  if (steps === 0) return NO_HEADING;
  let back = state;
  for (let i = 1; i < steps; i++) back = back?.previous;
  return back?.isNone ? NO_HEADING : (back?.stack.length ?? NO_HEADING);
}

/** Look at one level of a setting. */
export function headingPlace(setting: HeadingSetting, level: number): HeadingPlace {
  const {
    heading,
    next,
    state,
    stack,
    continued,
    sameStyle,
    twin,
    analogue,
    sameEnd,
    sameFirst,
    pairWith,
  } = setting;
  const difference = level - stack.length;
  return {
    heading,
    next,
    state,
    stack,
    continued,
    sameStyle,
    twin,
    analogue,
    sameEnd,
    sameFirst,
    pairWith,
    level,
    step: level === NO_HEADING ? 4 : difference > 0 ? 0 : Math.min(3, 1 - difference),
    previous: stack.at(-1),
    sibling: stack[level - 1],
    parent: stack[level - 2],
    isAlike: state?.alike[level - 1] ?? true,
  };
}
