/** No code is nested deeper; thousands of open brackets would make a text grow without limit. */
const MAX_DEPTH = 60;

/** The white space of a level, never negative and never more than 60 levels. */
export function whiteSpace(unit: string, level: number): string {
  return unit.repeat(Math.max(0, Math.min(MAX_DEPTH, level)));
}
