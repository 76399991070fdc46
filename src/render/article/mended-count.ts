import type { MendedBlock } from '../../types/repair.ts';

/** How many blocks of an article were mended. */
export function mendedCount(blocks: readonly MendedBlock[]): number {
  return blocks.filter((block) => block.changed).length;
}
