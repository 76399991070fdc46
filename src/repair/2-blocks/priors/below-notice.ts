import type { Evidence } from '../../1-evidence/evidence.ts';
import { headsNotice } from '../heads-notice.ts';

const MARKER = /^\s*[-*+•] /;

/**
 * Whether a line is the first below the mark of a notice: its author indented it, and on a page that shows the
 * mark all that is indented is code.
 *
 *     !!! note "Before you start"
 *     Empty the shelf first.       ← code, whatever it says
 *
 * @param evidence All lines.
 * @param index The line.
 */
export function belowNotice({ lines }: Evidence, index: number): boolean {
  const text = lines[index]?.text ?? '';
  return headsNotice(lines[index - 1]?.text ?? '') && !headsNotice(text) && !MARKER.test(text);
}
