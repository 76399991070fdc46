/**
 * Find the last of some ascending numbers that is not above a limit, by halving.
 *
 * @returns Its index; 0 where the first is above the limit, and for an empty list.
 */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
