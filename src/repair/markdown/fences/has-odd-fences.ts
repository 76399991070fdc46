import { lineText } from '../scan/line-text.ts';
import { KIND, type Structure } from '../scan/scan-blocks.ts';
import { mayBeFence, readFenceMark } from './fence-mark.ts';

/**
 * Tell whether any fence of a text may be damaged: a block without an end, a fence with an info
 * string inside code, a line of two ticks. Healthy text seldom has one of these.
 */
export function hasOddFences(structure: Structure): boolean {
  const { kinds, lines, fences } = structure;
  if (fences.some(({ close, end }) => close < 0 && end === lines.count)) return true;
  let block = 0;
  for (let index = 0; index < lines.count; index += 1) {
    while ((fences[block]?.end ?? Infinity) <= index) block += 1;
    if (kinds[index] !== KIND.code && kinds[index] !== KIND.text) continue;
    const line = lineText(lines, index);
    const isCode = kinds[index] === KIND.code;
    if (mayBeFence(line) && isOdd(line, isCode, fences[block]?.mark)) return true;
  }
  return false;
}

function isOdd(line: string, isCode: boolean, mark: string | undefined): boolean {
  const fence = readFenceMark(line);
  if (fence === undefined) return false;
  if (fence.mark.length < 3) return fence.info === '';
  return isCode && mark !== undefined && fence.mark.startsWith(mark);
}
