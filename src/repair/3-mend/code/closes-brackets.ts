const STEPS: ReadonlyMap<string, number> = new Map([
  ...['(', '[', '{'].map((sign) => [sign, 1] as const),
  ...[')', ']', '}'].map((sign) => [sign, -1] as const),
]);

/** Whether no bracket is left open at the end of the lines. */
export function closesBrackets(lines: readonly string[]): boolean {
  let depth = 0;
  for (const line of lines) for (const sign of line) depth += STEPS.get(sign) ?? 0;
  return depth <= 0;
}
