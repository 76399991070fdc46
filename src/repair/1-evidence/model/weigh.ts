import type { Gathered } from './gathered.ts';

/** Weighs for eight outputs, as many as fit the registers. */
function weighEight(
  { values, bases, count }: Gathered,
  weights: Float32Array,
  to: number,
  row: Float32Array,
  start: number,
): void {
  let r0 = row[start] ?? 0;
  let r1 = row[start + 1] ?? 0;
  let r2 = row[start + 2] ?? 0;
  let r3 = row[start + 3] ?? 0;
  let r4 = row[start + 4] ?? 0;
  let r5 = row[start + 5] ?? 0;
  let r6 = row[start + 6] ?? 0;
  let r7 = row[start + 7] ?? 0;
  for (let at = 0; at < count; at++) {
    const value = values[at] ?? 0;
    const base = (bases[at] ?? 0) + to;
    r0 += value * (weights[base] ?? 0);
    r1 += value * (weights[base + 1] ?? 0);
    r2 += value * (weights[base + 2] ?? 0);
    r3 += value * (weights[base + 3] ?? 0);
    r4 += value * (weights[base + 4] ?? 0);
    r5 += value * (weights[base + 5] ?? 0);
    r6 += value * (weights[base + 6] ?? 0);
    r7 += value * (weights[base + 7] ?? 0);
  }
  row[start] = r0;
  row[start + 1] = r1;
  row[start + 2] = r2;
  row[start + 3] = r3;
  row[start + 4] = r4;
  row[start + 5] = r5;
  row[start + 6] = r6;
  row[start + 7] = r7;
}

/**
 * Add gathered values times their weights to a row.
 *
 * @param seen The values; forgotten afterwards.
 * @param weights A row of `width` for each value.
 * @param row Changed in place, from `start` on.
 * @param width How long the row is, by eights.
 */
export function weigh(
  seen: Gathered,
  weights: Float32Array,
  row: Float32Array,
  start: number,
  width: number,
): void {
  for (let to = 0; to < width; to += 8) weighEight(seen, weights, to, row, start + to);
  seen.count = 0;
}
