import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';
import { setsOffName } from '../../1-evidence/sets-off-name.ts';
import type { Block } from '../../2-blocks/block.ts';
import { byPlaces, type CutContext } from './cut-context.ts';
import { MIN_ITEMS, MIN_ITEMS_LED_IN, namesOf, type Piece, takeApart } from './line-pieces.ts';
import { pieceBlocks } from './piece-blocks.ts';

/** What a list in one line is taken for. */
const CLAIMED: ReadonlySet<string> = new Set(['paragraph', 'code']);

/**
 * Take a line for a list if several items were run together in it: one by itself, or one below a line
 * that leads to it.
 *
 * @param block A block of any kind but a list.
 * @returns Its blocks, or undefined where it holds no such line.
 */
export function claimList(block: Block, context: CutContext): readonly Block[] | undefined {
  const { kind, lines, pinned } = block;
  if (pinned || context.known.keepsSpace || !CLAIMED.has(kind)) return undefined;
  // Inside code a colon leads to anything.
  for (const [at, line] of (kind === 'code' ? lines.slice(0, 1) : lines).entries()) {
    if (lines.length > 1 && !context.isLedIn(line)) continue;
    const pieces = gluedItems(block, line, context);
    if (pieces.length === 0) continue;
    const list = pieceBlocks({ ...block, kind: 'list' }, pieces);
    return [
      ...remainder(block, lines.slice(0, at)),
      ...list,
      ...remainder(block, lines.slice(at + 1)),
    ];
  }
  return undefined;
}

/**
 * The pieces of a line that holds several items which all start with code: the extractor writes no
 * marker and nothing between them.
 */
function gluedItems(block: Block, line: Line, context: CutContext): readonly Piece[] {
  const isLed = context.isLedIn(line);
  const isSetOff = setsOffName(line.text);
  const least = isLed || isSetOff ? MIN_ITEMS_LED_IN : MIN_ITEMS;
  if (context.mayBeginItem(context.read(line))) {
    // Outside of lists each place must show it.
    const pieces = takeApart(block, [line], byPlaces(context));
    const items = pieces.filter(({ sort }) => sort === 'item');
    const enough = block.lines.length > 1 ? MIN_ITEMS : least;
    if (pieces[0]?.sort === 'item' && items.length >= enough) return pieces;
  }
  const names = block.kind === 'code' ? [] : namesOf({ sort: 'item', line }, isLed, context);
  // One may stand alone, its others below it with their markers.
  const isItem = isSetOff && block.lines.length === 1;
  return names.length >= (isItem ? 1 : least) ? names : [];
}

/** A block of some of the lines of another; what is left of code may be prose. */
function remainder(block: Block, lines: readonly Line[]): readonly Block[] {
  if (lines.length === 0) return [];
  const isProse = block.kind === 'code' && lines.every(({ text }) => scoreCodeLine(text) < 0);
  return [{ ...block, ...(isProse ? { kind: 'paragraph' } : {}), lines }];
}
