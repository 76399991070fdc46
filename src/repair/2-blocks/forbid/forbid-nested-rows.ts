import type { Evidence } from '../../1-evidence/evidence.ts';
import { indentOf } from '../../1-evidence/indent-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const LIST = tagsOf('Ll');
/** How much farther in than its parent the extractor writes an item at most. */
const MAX_ITEM_INDENT = 4;

const DASH = /^\s*-(?:\s|$)/;
// clusterNames:
const KEY = /:$/;
// 2. 复制偏移量: of a list the extractor would have taken the number away
const NUMBERED = /^\d+\.\s/;

/**
 * Rule out items below what no list has: where white space was kept, an item stands below its parent, two
 * columns in. Below a key, a typed number, or much farther in, a dash is one of code.
 *
 *     clusterNames:
 *       - cluster-1
 *       - cluster-2     ← no item
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidNestedRows(scores: Float64Array, evidence: Evidence): void {
  const { lines, codeScores, keepsSpaces } = evidence;
  if (!keepsSpaces) return;
  // The lines that enclose the next one, outermost first.
  const open: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const indent = indentOf(text);
    while (open.length > 0 && indentOf(lines[open.at(-1) ?? 0]?.text ?? '') >= indent) open.pop();
    const parent = open.at(-1);
    open.push(index);
    if (parent === undefined || !DASH.test(text)) continue;
    const above = lines[parent]?.text ?? '';
    const isKey = !DASH.test(above) && KEY.test(above) && (codeScores[parent] ?? 0) >= 0;
    const isFar = indent - indentOf(above) > MAX_ITEM_INDENT;
    if (isKey || isFar || NUMBERED.test(above)) forbid(scores, index, LIST);
  }
}
