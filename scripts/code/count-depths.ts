import { damageLines } from './damage-lines.ts';
import { lineDepths } from './line-depths.ts';

/** Lines with the right depth, lines, blocks that are right as a whole, blocks. */
export interface DepthCount {
  right: number;
  lines: number;
  rightBlocks: number;
  blocks: number;
}

/** Damage blocks, indent them again, and count the lines that came back to their depth. */
export function countDepths(
  codes: readonly string[],
  indent: (lines: readonly string[]) => readonly string[],
): DepthCount {
  const count: DepthCount = { right: 0, lines: 0, rightBlocks: 0, blocks: 0 };
  for (const code of codes) {
    const wanted = lineDepths(code.split('\n'));
    const damaged = damageLines(code);
    const prefixes = indent(damaged);
    const found = lineDepths(damaged.map((line, i) => (prefixes[i] ?? '') + line));
    const right = wanted.filter((depth, i) => depth === found[i]).length;
    count.right += right;
    count.lines += wanted.length;
    count.blocks += 1;
    if (right === wanted.length) count.rightBlocks += 1;
  }
  return count;
}

/** `93.2 % of 1204 lines, 61 % of 88 blocks`. */
export function printDepths(count: DepthCount): string {
  const percent = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1);
  return `${percent(count.right, count.lines)} % of ${count.lines} lines, ${percent(count.rightBlocks, count.blocks)} % of ${count.blocks} blocks`;
}
