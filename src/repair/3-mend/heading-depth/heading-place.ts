import type { HeadingFacts, OutlineState } from './heading-facts.ts';
import { numberingRelation } from './numbering-relation.ts';

/** How the level moves from the heading before; a name's place is its number in keys. */
export const MOVES = ['in', 'same', 'out', 'out2'] as const;

/** What is the same for all levels of a heading after an outline. */
export interface HeadingSetting {
  readonly heading: HeadingFacts;
  readonly state: OutlineState | undefined;
  readonly stack: readonly HeadingFacts[];
  /** Place in the stack of the deepest heading that this one goes on counting from, or -1. */
  readonly continued: number;
  /** Place in the stack of the deepest heading that is numbered in the same style, or -1. */
  readonly sameStyle: number;
}

/** A level where a heading may stand after an outline. */
export interface HeadingPlace extends HeadingSetting {
  readonly level: number;
  /** Place in `MOVES`. */
  readonly step: number;
  readonly move: string;
  readonly previous: HeadingFacts | undefined;
  readonly sibling: HeadingFacts | undefined;
  readonly parent: HeadingFacts | undefined;
}

/** Find out what all levels of a heading after an outline share. */
export function headingSetting(
  heading: HeadingFacts,
  state: OutlineState | undefined,
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
  return { heading, state, stack, continued, sameStyle };
}

/** Look at one level of a setting. */
export function headingPlace(setting: HeadingSetting, level: number): HeadingPlace {
  const { heading, state, stack, continued, sameStyle } = setting;
  const difference = level - stack.length;
  const step = difference > 0 ? 0 : Math.min(3, 1 - difference);
  return {
    heading,
    state,
    stack,
    continued,
    sameStyle,
    level,
    step,
    move: MOVES[step] ?? 'out2',
    previous: stack.at(-1),
    sibling: stack[level - 1],
    parent: stack[level - 2],
  };
}
