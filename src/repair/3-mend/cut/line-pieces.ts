import type { Line } from '../../1-evidence/line.ts';
import { sliceLine } from '../../1-evidence/slice-line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { ITEM_MARKER } from '../list/item-marker.ts';
import { splitCodeFirst } from '../list/split-code-first.ts';
import { splitNameRow } from '../list/split-name-row.ts';
import { type CutContext, LEAD_IN } from './cut-context.ts';
import { cutParagraph } from './cut-paragraph.ts';
import { isBehindDash } from './is-behind-dash.ts';
import type { Cut } from './search-cuts.ts';

/** What a piece of a line is: an item begins, the unit before goes on, code, text after code. */
export interface Piece {
  readonly sort: 'item' | 'rest' | 'code' | 'text';
  readonly line: Line;
}

/** Least number of items with names that show a list. */
export const MIN_ITEMS = 3;
/** The same below a line that leads to them. */
export const MIN_ITEMS_LED_IN = 2;
const MARKER_LENGTH = 2;

/** The pieces of lines, items that run into each other among them. */
export function takeApart(
  block: Block,
  lines: readonly Line[],
  context: CutContext,
): readonly Piece[] {
  const pieces = lines.flatMap((line) => {
    const likely = context.cut(line);
    const isWhole = likely.length === 0 && context.known.keepsSpace;
    const cuts = isWhole ? cutParagraph(context.read(line), context.model.judge) : likely;
    // A person's list stays one list.
    return piecesOf(line, block.pinned ? cuts.filter(({ label }) => label === 'item') : cuts);
  });
  const isList = block.kind === 'list';
  return pieces.flatMap((piece, i) => {
    const leads = isExpected(piece, pieces[i - 1]) || (isList && isNameRow(piece));
    return namesOf(piece, leads, context);
  });
}

/** Whether a piece is nothing but names of one sort: in a list they are items wherever they stand. */
function isNameRow({ line }: Piece): boolean {
  return splitNameRow(line.text).length >= MIN_ITEMS;
}

/** The pieces of a line between its cuts. */
export function piecesOf(line: Line, cuts: readonly Cut[]): readonly Piece[] {
  const first = cuts[0]?.gap === 'start' ? cuts[0].label : undefined;
  const sort = first ?? (isMarked(line) ? 'item' : 'rest');
  const inside = cuts.filter(({ gap }) => gap !== 'start');
  const ends = [...inside.map(({ end }) => end), line.text.length];
  return ends.map((end, index) => {
    const cut = inside[index - 1];
    const from = cut ? startOf(cut) : 0;
    return { sort: cut?.label ?? sort, line: sliceLine(line, from, end, line.part + index) };
  });
}

/** Whether items may begin with a piece of a list: where one does, and behind a colon. */
function isExpected({ sort }: Piece, before: Piece | undefined): boolean {
  return sort === 'item' || before === undefined || LEAD_IN.test(before.line.text);
}

/**
 * Items that all start with code, with nothing between them, show by their names.
 *
 * @param leads Whether items are expected.
 */
export function namesOf(piece: Piece, leads: boolean, { known }: CutContext): readonly Piece[] {
  const { line, sort } = piece;
  if (isMarked(line) || (sort !== 'item' && sort !== 'rest')) return [piece];
  const texts = splitCodeFirst(line.text, known.words, leads);
  if (texts.length < (leads ? MIN_ITEMS_LED_IN : MIN_ITEMS)) return [piece];
  let from = 0;
  return texts.map((text, index) => {
    const start = line.text.indexOf(text, from);
    from = start + text.length;
    return { sort: 'item', line: sliceLine(line, start, from, line.part + index) };
  });
}

function isMarked({ text }: Line): boolean {
  return ITEM_MARKER.trafilatura.test(text);
}

/** An item keeps the marker before it. */
function startOf(cut: Cut): number {
  return isBehindDash(cut) ? cut.at - MARKER_LENGTH : cut.at;
}
