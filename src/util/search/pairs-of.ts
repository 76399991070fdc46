// Half of a character outside the basic plane.
const SURROGATE = /[\uD800-\uDFFF]/;

/**
 * Pairs of neighbouring characters: `分布式` → `分布`, `布式`. A single character gives none.
 *
 * By code points, so that rare characters outside the basic plane stay whole.
 */
export function pairsOf(run: string): string[] {
  const points = SURROGATE.test(run) ? [...run] : run;
  const pairs: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    pairs.push(`${points[index]}${points[index + 1]}`);
  }
  return pairs;
}
