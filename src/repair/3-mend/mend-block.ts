import type { BlockKind } from '../../types/repair.ts';
import type { Block } from '../2-blocks/block.ts';
import { mendAsLines } from './mend-as-lines.ts';
import { mendCodeBlock } from './mend-code-block.ts';
import type { MendContext } from './mend-context.ts';
import { mendListBlock } from './mend-list-block.ts';
import { mendQuoteBlock } from './mend-quote-block.ts';
import { mendTableBlock } from './mend-table-block.ts';
import { mendHeading, mendParagraph } from './mend-text-block.ts';
import type { Mended } from './mended.ts';

type Mender = (block: Block, index: number, context: MendContext) => Mended | undefined;

const MENDERS: Partial<Readonly<Record<BlockKind, Mender>>> = {
  heading: mendHeading,
  paragraph: mendParagraph,
  list: mendListBlock,
  blockquote: mendQuoteBlock,
  table: mendTableBlock,
  code: mendCodeBlock,
  mermaid: mendCodeBlock,
};

/** A person has said that these lines are right. */
const AS_IS: Mended = {
  changes: [],
  rule: 'as-is',
  confidence: 1,
  reason: 'kept as it stands, as decided',
  notes: [],
};

/**
 * Mend one block by its kind.
 *
 * @param block The block.
 * @param index Its place among the blocks.
 * @param context What is known of the others.
 * @returns Its changes; where its kind does not fit, the lines stay as they are.
 */
export function mendBlock(block: Block, index: number, context: MendContext): Mended {
  if (block.asis) return AS_IS;
  return MENDERS[block.kind]?.(block, index, context) ?? mendAsLines(block, context);
}
