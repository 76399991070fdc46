/** Measures of many rows as histogram bins. */
export interface BinnedMeasures {
  /** For each measure its thresholds, in order. */
  readonly thresholds: readonly (readonly number[])[];
  /** For each measure and row the number of thresholds below its value. */
  readonly bins: readonly Uint8Array[];
}

const MOST = 60;

/** Bin measures so that each bin has about the same number of rows. */
export function binMeasures(rows: readonly Float32Array[]): BinnedMeasures {
  const count = rows[0]?.length ?? 0;
  const thresholds = Array.from({ length: count }, (_, at) =>
    thresholdsOf(Float32Array.from(rows, (row) => row[at] ?? 0).sort()),
  );
  const bins = thresholds.map((own, at) =>
    Uint8Array.from(rows, (row) => countBelow(own, row[at] ?? 0)),
  );
  return { thresholds, bins };
}

/** Between values that differ, where the share of rows has grown enough. */
function thresholdsOf(sorted: Float32Array): readonly number[] {
  const found: number[] = [];
  let last = 0;
  for (let at = 1; at < sorted.length; at++) {
    const [low, high] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (low === high || at - last < sorted.length / MOST) continue;
    found.push(Number(((low + high) / 2).toPrecision(4)));
    last = at;
  }
  return [...new Set(found)].slice(0, MOST);
}

function countBelow(thresholds: readonly number[], value: number): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
