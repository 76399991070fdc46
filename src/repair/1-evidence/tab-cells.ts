/**
 * The cells of a row that tabs part, as browsers copy tables.
 *
 * @returns Trimmed; undefined where no tab stands between words. Empty cells at the row's end may be lost.
 */
export function tabCells(text: string): readonly string[] | undefined {
  if (!text.includes('\t')) return undefined;
  const cells = text
    .trim()
    .split('\t')
    .map((cell) => cell.trim());
  return cells.length > 1 ? cells : undefined;
}
