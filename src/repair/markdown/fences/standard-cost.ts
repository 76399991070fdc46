import { KIND, type Structure } from '../scan/scan-blocks.ts';
import { closeCost, FENCE_COST, type FenceLine, insideCost, outCost } from './fence-costs.ts';

/** What the reading of the fences costs that CommonMark gives, on the scale of `chooseFences`. */
export function standardCost({ kinds, fences }: Structure, lines: readonly FenceLine[]): number {
  let cost = 0;
  let block = 0;
  for (const [index, line] of lines.entries()) {
    while ((fences[block]?.end ?? Infinity) <= index) block += 1;
    const fence = fences[block];
    const kind = kinds[index];
    if (kind === KIND.code) cost += insideCost(fence && { ...fence, prefix: '' }, line);
    else if (kind === KIND.close && line.fence !== undefined)
      cost += closeCost(fence?.mark ?? '', line.fence);
    else if (kind !== KIND.open) cost += outCost(line);
  }
  const last = fences.at(-1);
  const isOpen = last !== undefined && last.close < 0 && last.end === lines.length;
  return cost + (isOpen ? FENCE_COST.endOfText : 0);
}
