import type { Line } from './line.ts';

/** Places from the first to before the end. */
type Run = readonly [first: number, end: number];

/**
 * Part places into runs.
 *
 * @param length Number of places, from 0.
 * @param goesOn Tells whether a place goes on from the one before it, in a run with this first place.
 * @returns In order; most have one place.
 */
export function runsOf(
  length: number,
  goesOn: (place: number, first: number) => boolean,
): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < length; ) {
    let end = first + 1;
    while (end < length && goesOn(end, first)) end += 1;
    runs.push([first, end]);
    first = end;
  }
  return runs;
}

/**
 * Part lines where blank ones stand between them.
 *
 * @param lines All lines.
 * @returns Runs of lines that stand close, in order.
 */
export function closeRuns(lines: readonly Line[]): readonly Run[] {
  return runsOf(lines.length, (at) => lines[at]?.blankBefore === 0);
}
