import type { Evidence } from '../../1-evidence/evidence.ts';

const BRANCH = /^\s*[├└]/;
/** A line of a tree below its root. */
export const IN_TREE: RegExp = /^\s*[├└│]/;
// The layout: read it so.
const LEADS_ON = /[:：.。,，;；]$/;

/**
 * Whether a line is the root of a tree that begins right below it: no branch itself, and no sentence
 * that leads to the tree.
 *
 *     modcmd            ← its root
 *     ├── download.go
 *     └── edit.go
 *
 * @param evidence All lines.
 * @param index The line.
 */
export function rootsTree({ lines }: Evidence, index: number): boolean {
  const text = (lines[index]?.text ?? '').trimEnd();
  const below = lines[index + 1];
  if (below === undefined || below.blankBefore > 0 || !BRANCH.test(below.text)) return false;
  return text !== '' && !IN_TREE.test(text) && !LEADS_ON.test(text);
}
