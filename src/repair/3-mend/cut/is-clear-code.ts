import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';

/** Number of characters of a line that are read. */
const READ = 120;
/** From this score on a line is hardly prose. */
const CLEAR = 2;

/** Whether a line, or its beginning where it is long, is code beyond doubt. */
export function isClearCode(text: string): boolean {
  return scoreCodeLine(text.slice(0, READ)) >= CLEAR;
}
