import { type HeadingPlace, STEP_VALUES } from '../heading-place.ts';

/** Of groups whose features depend on how the level moves. */
export function byStep({ step }: HeadingPlace): number {
  return step;
}

/** … on the level. */
export function byLevel({ level }: HeadingPlace): number {
  return Math.min(level, 4);
}

/** … on the deepest open heading. */
export function byPrevious({ previous, step }: HeadingPlace): number {
  return previous ? previous.index * STEP_VALUES + step : -1;
}

/** … on the open heading at the same level, and those beside it. */
export function bySibling({ sibling, step, isAlike }: HeadingPlace): number {
  return sibling ? (sibling.index * STEP_VALUES + step) * 2 + Number(isAlike) : -1;
}

/** … on the open heading above. */
export function byParent({ parent, step }: HeadingPlace): number {
  return parent ? parent.index * STEP_VALUES + step : -1;
}
