import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';

const ITEM = /^\s*- /;
const COLON = /[:：]$/;
/** Neither indented nor with Han at its start: there the item may go on before its code. */
const BEGINS_AS_CODE = /^[!-~]/;

/** Where items are whole, code need not look like it much, and less behind an item that leads in. */
const CODE_FROM_BELOW_WHOLE = 0;
const CODE_FROM_WHERE_LED = -2;

/** What the line loses at most. */
const MAX_PENALTY = 4;

/** How much less a line below an item is something else than code of its own. */
export interface CodeBelowItem {
  /** As the item's rest. */
  readonly rest: number;
  /** As a heading or a paragraph. */
  readonly text: number;
}

const NONE: CodeBelowItem = { rest: 0, text: 0 };

/**
 * Say how much a line below an item is code of its own. Where items are whole, all that looks like
 * code is, and nearly all that stands behind a colon (343 of 347 such lines in `train2`); where they
 * break at code, what is code from end to end.
 *
 *     - Change to the folder of the examples:
 *     cd examples/greeter                      ← code
 *
 * @param evidence All lines and their numbers.
 * @param index The line.
 */
export function codeBelowItem(
  { lines, codeScores, keepsSpaces, profile }: Evidence,
  index: number,
): CodeBelowItem {
  const before = lines[index - 1]?.text ?? '';
  const { text, part } = lines[index] ?? { text: '', part: 0 };
  if (profile > 1 || part > 0 || !ITEM.test(before) || ITEM.test(text)) return NONE;
  const score = codeScores[index] ?? 0;
  if (!keepsSpaces)
    return { rest: score < CODE_FROM ? 0 : Math.min(MAX_PENALTY, score - 1), text: 0 };
  if (!BEGINS_AS_CODE.test(text)) return { rest: score < CODE_FROM ? 0 : MAX_PENALTY, text: 0 };
  const isLed = COLON.test(before) && score >= CODE_FROM_WHERE_LED;
  return {
    rest: isLed || score >= CODE_FROM_BELOW_WHOLE ? MAX_PENALTY : 0,
    text: isLed ? MAX_PENALTY : 0,
  };
}
