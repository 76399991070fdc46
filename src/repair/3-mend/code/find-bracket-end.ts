/**
 * Find the line on which the square and curly brackets are closed that a line opens.
 *
 *     {            ← start
 *     "a": [1]
 *     }            ← its end
 *
 * Strings are not known: a bracket in one counts.
 *
 * @param most Largest number of lines that are searched.
 * @returns Index of that line, `start` where all are closed at once; -1 where they never are.
 */
export function findBracketEnd(lines: readonly string[], start: number, most: number): number {
  let depth = 0;
  for (let i = start; i < Math.min(lines.length, start + most); i += 1) {
    for (const sign of lines[i] ?? '') {
      if (sign === '[' || sign === '{') depth += 1;
      else if (sign === ']' || sign === '}') depth -= 1;
    }
    if (depth <= 0) return i;
  }
  return -1;
}
