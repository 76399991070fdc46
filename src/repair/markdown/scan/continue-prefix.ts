/**
 * What a further line needs in front to stand in the same containers as one that begins them: the marks
 * of quotes stay, those of items become spaces.
 *
 *     `> - `   →   `>   `
 */
export function continuePrefix(prefix: string): string {
  return prefix.replace(/[^>\s]/g, ' ');
}
