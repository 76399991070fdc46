import type { Block } from './block.ts';

/** Whether a block is there and is code, or a diagram, which is code that is drawn. */
export function isCodeBlock(block: Block | undefined): boolean {
  return block?.kind === 'code' || block?.kind === 'mermaid';
}
