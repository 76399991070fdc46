/**
 * Code whose indentation an engine was to find again.
 *
 * @param code As it is right.
 */
export function reindent(
  code: string,
  engine: (lines: readonly string[]) => readonly string[],
): string {
  const lines = code.split('\n').map((line) => line.trimStart());
  const prefixes = engine(lines);
  return lines.map((line, i) => (prefixes[i] ?? '') + line).join('\n');
}
