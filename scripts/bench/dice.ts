import { mulberry } from '../random/mulberry.ts';

/** Chooses at random, the same for the same start. */
export interface Dice {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** In [0, 1). */
  next(): number;
}

/** Throw dice. */
export function makeDice(seed: number): Dice {
  const next = mulberry(seed);
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    // No list of words is empty.
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
}
