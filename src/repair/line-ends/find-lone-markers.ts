import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import { scoreCodeLine } from '../3-mend/code/line-evidence.ts';

/** A single one may be a rule, or part of a drawing. */
const LEAST = 2;
/** How sure a joint is. */
const JOINED = 0.9;
/** Below this score a line is no code: in YAML such a mark stands above a key. */
const NO_CODE = -1;

const MARKER = /^[-•]$/;
const APART = /^(?:[-•*+>|#]|\d+[.)])/;

/**
 * Find marks of items that an extractor set into a line of their own, above a paragraph of the item.
 *
 *     -                        →   - The name of the rule
 *     The name of the rule
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that join a mark and its text.
 */
export function findLoneMarkers(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const joints: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !MARKER.test(line.text) || APART.test(next.text) || next.blankBefore > 0) continue;
    if (scoreCodeLine(next.text) >= NO_CODE) continue;
    if (overrideOf(line, overrides) || overrideOf(next, overrides)) continue;
    joints.push({ start: line.end, end: next.start, text: ' ', rule: 'list', confidence: JOINED });
  }
  return joints.length < LEAST ? [] : joints;
}
