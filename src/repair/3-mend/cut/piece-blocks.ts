import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';
import type { Piece } from './line-pieces.ts';

interface Draft {
  readonly kind: 'list' | 'code' | 'paragraph';
  readonly lines: Line[];
  readonly starts: boolean[];
}

/**
 * Make blocks of the pieces that the lines of a block were cut into: items and what goes on with them
 * are one list.
 *
 * @param block The block; in a list text behind code goes on with the item.
 */
export function pieceBlocks(block: Block, pieces: readonly Piece[]): readonly Block[] {
  const drafts: Draft[] = [];
  const after = block.kind === 'list' ? 'list' : 'paragraph';
  for (const { sort, line } of pieces) {
    const kind = sort === 'code' ? 'code' : sort === 'text' ? after : 'list';
    const last = drafts.at(-1);
    const draft: Draft =
      kind === 'list' && last?.kind === 'list' ? last : { kind, lines: [], starts: [] };
    if (draft !== last) drafts.push(draft);
    draft.lines.push(line);
    draft.starts.push(sort === 'item');
  }
  return drafts.map(({ kind, lines, starts }) =>
    kind === 'list' ? { ...block, lines, starts } : { ...block, kind, lines, wasCut: true },
  );
}
