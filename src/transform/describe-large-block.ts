import type { FilePath } from '../types/brand.ts';
import type { Message } from '../types/message.ts';
import type { BlockLimits, LargeBlock } from './limit-blocks.ts';
import { toPlace } from './to-place.ts';

/**
 * Say which limit a block is over, and what became of it.
 *
 * @param large Its position counts in the seed by now.
 * @param path The seed.
 */
export function describeLargeBlock(
  { limit, actual, block }: LargeBlock,
  limits: BlockLimits,
  path: FilePath,
): Message {
  const place = toPlace(block.position);
  const what =
    limit === 'nesting'
      ? `The block is nested ${actual} levels deep`
      : `The table has ${actual} cells`;
  return {
    severity: 'warning',
    source: 'transform',
    ruleId: limit === 'nesting' ? 'limit-nesting' : 'limit-table-cells',
    reason: `${what}, more than the ${limits[limit]} of \`limits.${limit}\``,
    note: 'The page shows its source. Split it, or raise the limit.',
    path,
    ...(place && { place }),
  };
}
