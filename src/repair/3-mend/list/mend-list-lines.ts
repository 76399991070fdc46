import type { MendedList } from '../../../types/structure.ts';
import type { Block } from '../../2-blocks/block.ts';
import type { Flattened } from '../../profile/dialect.ts';
import { mendList } from './mend-list.ts';

/**
 * Mend the lines of a list block. A block that continues an item of an earlier block is read as text without
 * indentation in either dialect, since its columns say nothing about its depth.
 *
 * @param block A list.
 * @param dialect How the text was flattened.
 * @returns Undefined where there is no item.
 */
export function mendListLines(block: Block, dialect: Flattened): MendedList | undefined {
  const lines = block.lines.map(({ text }) => text);
  return mendList(lines, block.inItem === undefined ? dialect : 'trafilatura', block.starts);
}
