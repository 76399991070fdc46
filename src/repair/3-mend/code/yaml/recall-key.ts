import type { Placed } from './yaml-structure.ts';

const HERE = 1;
const ELSEWHERE = 2;
const OTHERS = 4;

/**
 * What was done with a key before.
 *
 *     - key: a
 *       operator: In
 *     - key: b
 *     operator:         ← stood below an item like this one
 *
 * @param placed The keys that were attached so far.
 * @param owner The key that it might stand below.
 * @param reach Number of keys that are remembered.
 * @returns 1 when it stood below such an owner; else 2 when it stood below others, and 4 more when
 *   such an owner had other keys.
 */
export function recallKey(
  placed: Placed | undefined,
  owner: string,
  key: string,
  reach: number,
): number {
  let elsewhere = 0;
  let others = 0;
  let left = reach;
  for (let at = placed; at !== undefined && left > 0; at = at.before) {
    if (at.key === key && at.owner === owner) return HERE;
    if (at.key === key) elsewhere = ELSEWHERE;
    if (at.owner === owner) others = OTHERS;
    left -= 1;
  }
  return elsewhere + others;
}
