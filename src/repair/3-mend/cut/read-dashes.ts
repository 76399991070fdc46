import type { CutPlace } from './cut-place.ts';
import { isBehindDash } from './is-behind-dash.ts';

/** For each place how many dashes stand up to it, and of which sort the next one is. */
export function readDashes(places: readonly CutPlace[]): {
  readonly ranks: readonly number[];
  readonly next: readonly number[];
} {
  let rank = 0;
  const ranks = places.map((place) => {
    if (!isBehindDash(place)) return 0;
    rank += 1;
    return Math.min(4, rank);
  });
  const next: number[] = [];
  let ahead = 0;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    next[index] = ahead;
    const gap = places[index]?.gap;
    if (gap === 'dash') ahead = 1;
    else if (gap === 'tight') ahead = 2;
  }
  return { ranks, next };
}
