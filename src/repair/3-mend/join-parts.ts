import type { Line } from '../1-evidence/line.ts';
import { addParts } from './add-parts.ts';

/**
 * Join consecutive parts of one source line again.
 *
 * @param lines Lines and parts of lines, in source order.
 */
export function joinParts(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  addParts(joined, lines);
  return joined;
}
