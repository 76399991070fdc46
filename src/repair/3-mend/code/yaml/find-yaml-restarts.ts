import type { YamlLine } from '../../../languages/read-yaml-line.ts';

/** Keys that begin a document whatever their value. */
const HEAD = 'apiVersion';

function isHead({ kind, dashes, key, value }: YamlLine): boolean {
  return kind === 'pair' && dashes === 0 && (value === 'none' || key === HEAD);
}

/**
 * Find where an example begins a second time: behind a comment, with its first key again.
 *
 *     # Before:
 *     spec:
 *     replicas: 1
 *     # After:          ← here
 *     spec:
 *     replicas: 2
 *
 * A key behind a line that waits for its value may stand below that, so it begins nothing.
 *
 * @returns Indices of the comments that such parts begin with.
 */
export function findYamlRestarts(lines: readonly YamlLine[]): ReadonlySet<number> {
  const restarts = new Set<number>();
  let head: YamlLine | undefined;
  let last: YamlLine | undefined;
  let note = -1;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank') continue;
    if (line.kind === 'note') {
      if (note < 0) note = index;
      continue;
    }
    if (line.kind === 'break') head = undefined;
    else if (head === undefined) head = line;
    else if (note >= 0 && isHead(head) && isHead(line) && line.key === head.key && !waits(last))
      restarts.add(note);
    last = line;
    note = -1;
  }
  return restarts;
}

function waits(line: YamlLine | undefined): boolean {
  return line?.value === 'none' || line?.value === 'block';
}
