/** The lines of a block as an extractor leaves them: no indentation, no runs of spaces, no blanks. */
export function damageLines(code: string): readonly string[] {
  return code
    .split('\n')
    .map((line) => line.trim().replace(/[ \t]+/g, ' '))
    .filter((line) => line !== '');
}
