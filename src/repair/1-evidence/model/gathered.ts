/** A sparse vector: the values that are not zero, and where the weights of each begin. */
export interface Gathered {
  readonly values: Float64Array;
  readonly bases: Int32Array;
  count: number;
}

/** A run of values in an array. */
export interface Run {
  readonly values: Float32Array;
  readonly start: number;
  readonly count: number;
}

/**
 * Make room for values.
 *
 * @param most Largest number of them.
 */
export function newGathered(most: number): Gathered {
  return { values: new Float64Array(most), bases: new Int32Array(most), count: 0 };
}

/**
 * Take the values of a run that are not zero.
 *
 * @param seen Receives them.
 * @param run The run.
 * @param base Where the weights of its first value begin.
 * @param width How many weights each value has.
 */
export function gather(seen: Gathered, run: Run, base: number, width: number): void {
  let { count } = seen;
  for (let k = 0; k < run.count; k++) {
    const value = run.values[run.start + k] ?? 0;
    if (value === 0) continue;
    seen.values[count] = value;
    seen.bases[count] = base + k * width;
    count += 1;
  }
  seen.count = count;
}
