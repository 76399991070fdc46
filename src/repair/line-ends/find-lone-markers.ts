import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

/** A single one may be a rule, or part of a drawing. */
const MIN_MARKERS = 2;
/** How sure a joint is. */
const CONFIDENCE = 0.9;
/** Below this score a line is no code: in YAML such a mark stands above a key. */
const MIN_CODE_SCORE = -1;

const MARKER = /^[-•]$/;
const APART = /^(?:[-•*+>|#]|\d+[.)])/;

/** Behind the end of a sentence: the mark of the next item. */
const GLUED = /[。.!！?？;；)）] -$/;

/**
 * Find list markers that an extractor wrote on a line of their own above the item's text, or at the end of
 * the line before it.
 *
 *     -                        →   - The name of the rule.
 *     The name of the rule. -      - The query.
 *     The query.
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
  let isShown = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isLone = MARKER.test(line.text);
    if (!next || !(isLone || GLUED.test(line.text)) || !isText(next)) continue;
    if (overrideOf(line, overrides) || overrideOf(next, overrides)) continue;
    isShown ||= isLone;
    joints.push(isLone ? joint(line.end, next, ' ') : joint(line.end - 2, next, '\n- '));
  }
  return joints.length < MIN_MARKERS || !isShown ? [] : joints;
}

/** Whether a line may be the text of an item: no other item, and no code. */
function isText({ text, blankBefore }: Line): boolean {
  return !APART.test(text) && blankBefore === 0 && scoreCodeLine(text) < MIN_CODE_SCORE;
}

function joint(start: number, next: Line, text: string): Edit {
  return { start, end: next.start, text, rule: 'list', confidence: CONFIDENCE };
}
