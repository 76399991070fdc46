import { NO_PARENT, NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';

/** What became of a line that may be a heading; `, again` where the one beside it errs alike. */
export type OutlineOutcome =
  | 'right'
  | 'rightly none'
  | 'besides'
  | 'taken for none'
  | 'parent not found'
  | 'below none'
  | 'too far out'
  | 'too far out, again'
  | 'too far in'
  | 'too far in, again'
  | 'other branch'
  | 'other branch, again';

/**
 * Tell what became of each line that may be a heading.
 *
 *     # A          # A
 *     ## B         ## B
 *     ### C        ## C    ← too far out
 *     ### D        ## D    ← too far out, again
 *
 * @param truth True parents, as `matchOutline` gives them.
 * @param guess The parent that each was given, `NO_PARENT` for the outermost; `NONE` for no heading.
 */
export function outlineErrors(
  truth: readonly (number | undefined)[],
  guess: readonly number[],
): readonly OutlineOutcome[] {
  // By true parent: what the last of its children was given.
  const last = new Map<number, number>();
  return truth.map((wanted, at): OutlineOutcome => {
    const given = guess[at] ?? NONE;
    if (wanted === NONE) return given === NONE ? 'rightly none' : 'besides';
    const before = last.get(wanted ?? NONE);
    if (wanted !== undefined) last.set(wanted, given);
    if (given === NONE) return 'taken for none';
    if (given === wanted) return 'right';
    if (wanted === undefined || (wanted >= 0 && guess[wanted] === NONE)) return 'parent not found';
    if (given >= 0 && truth[given] === NONE) return 'below none';
    const way = wayOff(truth, wanted, given);
    return before === given ? `${way}, again` : way;
  });
}

/** Where a wrong parent stands, seen from the true one. */
function wayOff(
  truth: readonly (number | undefined)[],
  wanted: number,
  given: number,
): 'too far out' | 'too far in' | 'other branch' {
  if (given === NO_PARENT || lineOf(truth, wanted).includes(given)) return 'too far out';
  if (wanted === NO_PARENT || lineOf(truth, given).includes(wanted)) return 'too far in';
  return 'other branch';
}

/** A heading and all that stand above it. */
function lineOf(truth: readonly (number | undefined)[], place: number): readonly number[] {
  const line: number[] = [];
  for (let at = place; at >= 0; at = truth[at] ?? NO_PARENT) line.push(at);
  return line;
}
