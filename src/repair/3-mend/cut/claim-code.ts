import type { Block } from '../../2-blocks/block.ts';
import { byPlaces, type CutContext } from './cut-context.ts';
import { isClearCode } from './is-clear-code.ts';
import { piecesOf } from './line-pieces.ts';
import { mayBeginCode } from './may-begin.ts';
import { pieceBlocks } from './piece-blocks.ts';

/** Code is freed from a paragraph where its score and its length are at least these. */
const MIN_SCORE = 0.2;
const MIN_LENGTH = 40;

/**
 * Take a paragraph for words of an item and the code that they lead to, run together.
 *
 * @param block A block near a list.
 * @param isInItem Whether it goes on with an item: then its words are a list's.
 * @returns Its blocks, or undefined where it is nothing of the kind.
 */
export function claimCode(
  block: Block,
  isInItem: boolean,
  context: CutContext,
): readonly Block[] | undefined {
  const { kind, lines, pinned } = block;
  const [line] = lines;
  if (kind !== 'paragraph' || pinned || context.known.keepsSpace) return undefined;
  if (line === undefined || lines.length > 1) return undefined;
  const { read, model, cut } = byPlaces(context);
  // Most paragraphs hold none, and whether they may is soon seen.
  if (!mayBeginCode(read(line), MIN_SCORE, line.text.length - MIN_LENGTH, model.judge))
    return undefined;
  const cuts = cut(line);
  const [first, next] = cuts;
  if (first?.label !== 'code' || first.gap === 'start' || first.score < MIN_SCORE) return undefined;
  const code = line.text.slice(first.at, next?.end ?? line.text.length);
  if (code.length < MIN_LENGTH || !isClearCode(code)) return undefined;
  const pieces = piecesOf(line, cuts);
  if (isInItem) return pieceBlocks({ ...block, kind: 'list' }, pieces);
  return pieceBlocks(
    block,
    pieces.map((piece) => (piece.sort === 'rest' ? { ...piece, sort: 'text' } : piece)),
  );
}
