import type { Line } from '../../1-evidence/line.ts';
import { scoreCodeLine } from '../code/line-evidence.ts';

/** Whether a line is there and looks like code by itself. */
export function isCodeLine(line: Line | undefined): boolean {
  return line !== undefined && scoreCodeLine(line.text) > 0;
}
