import type { MendedBlock } from '../types/repair.ts';

/** Runs of mended lines closer than this share of the source are drawn as one. */
const GAP = 0.004;

/**
 * The mended parts of a source as fractions of its lines, from 0 at the first to 1 after the last.
 *
 * @param lines  Number of lines in the source.
 */
export function seamRanges(
  blocks: readonly MendedBlock[],
  lines: number,
): (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  for (const block of blocks) {
    if (!block.changed) continue;
    const from = (block.lines[0] - 1) / lines;
    const to = Math.min(1, block.lines[1] / lines);
    const last = ranges.at(-1);
    if (last !== undefined && from - last[1] < GAP) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  }
  return ranges;
}
