/** Lines between two fences, and what the first of these names. */
export interface FencedLines {
  /** Index of the line behind the opening fence. */
  readonly start: number;
  /** Index of the closing fence. */
  readonly end: number;
  /** The first word behind the opening fence. */
  readonly info: string;
}

const OPENING = /^(`{3,}|~{3,})\s*([\w#+-]+)/;

/**
 * Find code between fences inside of a block of code: an example of Markdown.
 *
 *     ```yaml title="app.yaml"   ← opens
 *     name: app
 *     ```                        ← closes
 *
 * @param lines The block's lines, without the fences around it.
 */
export function findFenced(lines: readonly string[]): readonly FencedLines[] {
  const found: FencedLines[] = [];
  let open: { readonly start: number; readonly fence: string; readonly info: string } | undefined;
  for (const [at, line] of lines.entries()) {
    if (open !== undefined) {
      if (line.trimEnd() !== open.fence) continue;
      found.push({ start: open.start, end: at, info: open.info });
      open = undefined;
    } else {
      const [, fence, info] = OPENING.exec(line) ?? [];
      if (fence !== undefined && info !== undefined) open = { start: at + 1, fence, info };
    }
  }
  return found;
}
