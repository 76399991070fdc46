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
  const claimed = new Set<Block>();
  const cut = blocks.flatMap((block, at) => {
    if (block.kind !== 'list') {
      const list = claimList(block, context);
      for (const own of list ?? []) claimed.add(own);
      if (list || !isNear[at]) return list ?? [block];
      return claimCode(block, isBelowList(blocks, at), context) ?? [block];
    }
    return pieceBlocks(block, takeApart(block, items[at] ?? [], inLists));
  });
  return joinLists(cut, claimed);
}

/** Lets the list below one that was found in a line go on with it. */
function joinLists(blocks: readonly Block[], claimed: ReadonlySet<Block>): readonly Block[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last?.kind === 'list' && claimed.has(last) && block.kind === 'list';
    if (run && goesOn && !block.pinned) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run) => (run.length > 1 ? [joinRun(run)] : run));
}

function joinRun(run: readonly Block[]): Block {
  const [first] = run;
  return {
    ...(first as Block), // no run is empty
    lines: run.flatMap(({ lines }) => lines),
    starts: run.flatMap(({ lines, starts }) => starts ?? lines.map(() => true)),
    confidence: run.reduce((least, { confidence }) => Math.min(least, confidence), 1),
  };
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
