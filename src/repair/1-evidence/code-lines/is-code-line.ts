import type { Line } from '../line.ts';
import { scoreCodeLine } from './score-code-line.ts';

/** Whether a line is there and looks like code by itself. */
export function isCodeLine(line: Line | undefined): boolean {
  return line !== undefined && scoreCodeLine(line.text) > 0;
}
