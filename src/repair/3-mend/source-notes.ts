import type { MendNote } from '../../types/structure.ts';
import type { Block } from '../2-blocks/block.ts';
import type { SourceNote } from './mended.ts';

/**
 * Give the notes of one block their line in the source.
 *
 * @param notes Their lines count in the block.
 * @param block The block.
 */
export function sourceNotes(notes: readonly MendNote[], block: Block): readonly SourceNote[] {
  return notes.map(({ line, rule, reason }) => {
    const number = block.lines[line]?.number ?? block.lines[0]?.number ?? 1;
    return { ruleId: rule, reason, line: number };
  });
}
