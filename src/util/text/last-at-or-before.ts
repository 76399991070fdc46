/** Index of the last of ascending values that is not larger than `limit`, -1 without one. */
export function lastAtOrBefore(values: readonly number[], limit: number): number {
  let low = -1;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
