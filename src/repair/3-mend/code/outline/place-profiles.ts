/** Columns of the numbers that the profiler of Go prints first: they end together. */
const WIDTH = 10;
// 1.39s   20ms   409.56MB   0   .
const AMOUNT = String.raw`(?:\.|-?\d+(?:\.\d+)?[a-zµ]{0,5})`;
const ROWS = [
  // 10ms 310ms 21: w.Write(   . . 22:
  new RegExp(String.raw`^(${AMOUNT}) +${AMOUNT} +\d+:`, 'i'),
  // 70ms 4.64s (flat, cum) 95.08% of Total
  new RegExp(String.raw`^(${AMOUNT}) +${AMOUNT} +\(flat, cum\)`, 'i'),
  // 140ms 6.11% 6.11% 140ms 6.11% runtime.mallocgc
  new RegExp(String.raw`^(${AMOUNT}) +[\d.]+% +[\d.]+% +${AMOUNT} +[\d.]+%`, 'i'),
  /^(flat) +flat% +sum% +cum +cum%/,
];
/** Fewer rows may be anything. */
const MIN_ROWS = 3;

/**
 * White space before the rows of listings as `go tool pprof` prints them: amounts stand right in a
 * column, all else at the margin.
 *
 *     (pprof) list handle
 *     Total: 2.29s
 *           20ms      2.12s (flat, cum) 92.58% of Total
 *              .          .     14:func handle() {
 *
 * @returns One string for each line; undefined where the lines are no such listing.
 */
export function placeProfiles(lines: readonly string[]): readonly string[] | undefined {
  const amounts = lines.map((line) => ROWS.map((row) => row.exec(line)?.[1]).find(Boolean));
  if (amounts.filter(Boolean).length < MIN_ROWS) return undefined;
  return amounts.map((amount) =>
    amount === undefined ? '' : ' '.repeat(Math.max(0, WIDTH - amount.length)),
  );
}
