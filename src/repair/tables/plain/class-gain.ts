/** No share is taken for smaller. */
export const MIN_SHARE: number = 0.01;

/** Log of how much commoner something is in this column, as seen and as its header says. */
export function classGain(
  seen: number,
  total: number,
  prior: number | undefined,
  common: number | undefined,
  smoothing: number,
): number {
  const share = Math.max(MIN_SHARE, common ?? 0);
  const expected = Math.max(MIN_SHARE, prior ?? 0);
  return Math.log((seen + smoothing * expected) / (total + smoothing) / share);
}
