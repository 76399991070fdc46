import type { Line } from '../../1-evidence/line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { joinParts } from '../join-parts.ts';
import { claimCode } from './claim-code.ts';
import { claimList } from './claim-list.ts';
import { type CutContext, cutContext } from './cut-context.ts';
import type { CutModel } from './cut-line.ts';
import { cutTogether } from './cut-together.ts';
import { takeApart } from './line-pieces.ts';
import { nearLists } from './near-lists.ts';
import { partNested } from './part-nested.ts';
import { pieceBlocks } from './piece-blocks.ts';

/**
 * Cut the lines into which an extractor ran several items, or items and code.
 *
 *     - 创建文件
 *     config.yaml,写入:a: 1 - 运行   →   an item, code, an item
 *
 * @param blocks All blocks of a text.
 * @param lines All its lines.
 * @param model Judges where units begin.
 */
export function cutBlocks(
  blocks: readonly Block[],
  lines: readonly Line[],
  model: CutModel,
): readonly Block[] {
  const context = cutContext(lines, model);
  const isNear = nearLists(blocks);
  const items = blocks.map((block) => (block.kind === 'list' ? itemsOf(block, context) : []));
  const inLists = { ...context, cut: cutTogether(items.flat(), context) };
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'list') {
      const claimed = claimList(block, context);
      if (claimed || !isNear[at]) return claimed ?? [block];
      return claimCode(block, isBelowList(blocks, at), context) ?? [block];
    }
    return pieceBlocks(block, takeApart(block, items[at] ?? [], inLists));
  });
}

function itemsOf(block: Block, { known }: CutContext): readonly Line[] {
  const own = joinParts(block.lines);
  return known.keepsSpace ? own.flatMap(partNested) : own;
}

/** Whether a block goes on with an item, but for code between them. */
function isBelowList(blocks: readonly Block[], at: number): boolean {
  let before = at - 1;
  while (blocks[before]?.kind === 'code') before -= 1;
  return blocks[before]?.kind === 'list';
}
