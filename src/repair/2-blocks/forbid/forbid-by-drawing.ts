import { columnsOf } from '../../../util/text/columns-of.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

/** Longer lines are no part of a drawing with arrows between. */
const MAX_WIDTH = 60;

// ↓   │
const CONNECTOR = /^\s*[↓⬇⇓▼▽│┃║]\uFE0F?$/;
// → the answer   => 3
const ARROW = /^(?:[→⇒➜➔⟶↓⬇▼]|->|=>|-->)\s/;
const SENTENCE_END = /[.。!！?？:：;；]$/;

const HEADING = tagsOf('H');
const NOT_DRAWN = tagsOf('HPpLlTtQq');
const NOT_GOING_ON = tagsOf('HPpLlTtQqCM');

/**
 * Rule out what the lines of a drawing cannot be. A connector that stands alone joins what is above and
 * below it: of 128 in public documents all stand in code, between two lines of it. And no heading begins
 * with an arrow: of 566 such lines 565 are code.
 *
 *     Client       ← code
 *     ↓            ← goes on
 *     Gateway      ← goes on
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidByDrawing(scores: Float64Array, { lines }: Evidence): void {
  for (const [index, line] of lines.entries()) {
    if (ARROW.test(line.text)) forbid(scores, index, HEADING);
    if (!CONNECTOR.test(line.text)) continue;
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (line.blankBefore > 0 || below?.blankBefore !== 0) continue;
    if (!mayBeDrawn(above) || !mayBeDrawn(below)) continue;
    forbid(scores, index - 1, NOT_DRAWN);
    forbid(scores, index, NOT_GOING_ON);
    forbid(scores, index + 1, NOT_GOING_ON);
  }
}

function mayBeDrawn(line: Line | undefined): boolean {
  return line !== undefined && columnsOf(line.text) <= MAX_WIDTH && !SENTENCE_END.test(line.text);
}
