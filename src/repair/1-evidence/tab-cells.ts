/**
 * The cells of a row that tabs part, as browsers copy tables.
 *
 * @returns Trimmed; undefined where no tab stands between words. Empty cells at the row's end may be lost.
 */
export function tabCells(text: string): readonly string[] | undefined {
  if (!text.includes('\t')) return undefined;
  const cells = text
    .trimEnd()
    .split('\t')
    .map((cell) => cell.trim());
  // A line of code is indented by a tab, too.
  const isRow = cells.filter((cell) => cell !== '').length > 1;
  return isRow ? cells : undefined;
}
