/**
 * Depth of each item from its indentation: an item lies under the nearest item before it that
 * starts further left.
 *
 * @param indents Columns before each marker.
 * @returns 0 for the outermost.
 */
export function nestDepths(indents: readonly number[]): readonly number[] {
  const open: number[] = [];
  return indents.map((indent) => {
    while (open.length > 0 && (open.at(-1) ?? 0) > indent) open.pop();
    if ((open.at(-1) ?? -1) < indent) open.push(indent);
    return open.length - 1;
  });
}
