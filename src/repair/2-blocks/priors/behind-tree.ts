import type { Evidence } from '../../1-evidence/evidence.ts';
import { IN_TREE, rootsTree } from './roots-tree.ts';

// src/   go.mod   1. start it   ← here
const PART = /^\s|[/\\]|\.[a-z]{1,5}(?:\s|$)|^[\p{P}\p{S}]*$|^[←→↑↓]/u;

/**
 * Whether a line stands between two trees and is part of neither: the root of the second one is below it.
 *
 *     └── edit.go
 *     New layout         ← no part of the code
 *     modcmd
 *     ├── download.go
 *
 * @param evidence All lines.
 * @param index The line.
 */
export function behindTree(evidence: Evidence, index: number): boolean {
  const { lines, codeScores } = evidence;
  if ((codeScores[index] ?? 0) >= 0 || !IN_TREE.test(lines[index - 1]?.text ?? '')) return false;
  const text = lines[index]?.text ?? '';
  return !IN_TREE.test(text) && !PART.test(text) && rootsTree(evidence, index + 1);
}
