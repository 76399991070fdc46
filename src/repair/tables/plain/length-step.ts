/** Steps that lengths of cells are told apart by. */
export const LENGTH_STEPS = 7;

/** The step of a cell's length in tokens: 1, 2, 3, 4–5, 6–9, 10–17, more. */
export function lengthStep(tokens: number): number {
  if (tokens <= 3) return Math.max(0, tokens - 1);
  return Math.min(LENGTH_STEPS - 1, Math.floor(Math.log2(tokens - 1)) + 2);
}
