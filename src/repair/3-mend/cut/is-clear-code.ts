import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';

/** Number of characters of a line that are read. */
const CHARACTERS_READ = 120;
/** From this score on a line is hardly prose. */
const MIN_CODE_SCORE = 2;

/** Whether a line, or its beginning where it is long, is code beyond doubt. */
export function isClearCode(text: string): boolean {
  return scoreCodeLine(text.slice(0, CHARACTERS_READ)) >= MIN_CODE_SCORE;
}
