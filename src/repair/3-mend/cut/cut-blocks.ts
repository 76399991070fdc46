import { keepLast } from '../../../util/keep-last.ts';
import { scoreCodeLine } from '../../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../../1-evidence/line.ts';
import { sliceLine } from '../../1-evidence/slice-line.ts';
import type { Block } from '../../2-blocks/block.ts';
import { joinParts } from '../join-parts.ts';
import { splitCodeFirst } from '../list/split-code-first.ts';
import type { CutLine } from './cut-features.ts';
import {
  type Cut,
  type CutModel,
  cutLine,
  mayBegin,
  mayHoldCode,
  type ReadLine,
  readLine,
} from './cut-line.ts';
import { type CutText, readCutText } from './cut-text.ts';
import { nearLists } from './near-lists.ts';
import { partNested } from './part-nested.ts';

/** What a piece of a line is: an item begins, the unit before goes on, code, text after code. */
interface Piece {
  readonly sort: 'item' | 'rest' | 'code' | 'text';
  readonly line: Line;
}

const MARKED = /^\s*[-*•+](?:\s|$)/;
const LEAD_IN = /[:：]$/;
const MARKER_LENGTH = 2;

/** An item keeps the marker before it. */
function startOf({ gap, at }: Cut): number {
  return gap === 'dash' || gap === 'tight' ? at - MARKER_LENGTH : at;
}

function piecesOf(line: Line, cuts: readonly Cut[]): readonly Piece[] {
  const first = cuts[0]?.gap === 'start' ? cuts[0].label : undefined;
  const sort = first ?? (MARKED.test(line.text) ? 'item' : 'rest');
  const inside = cuts.filter(({ gap }) => gap !== 'start');
  const ends = [...inside.map(({ end }) => end), line.text.length];
  return ends.map((end, index) => {
    const cut = inside[index - 1];
    const from = cut ? startOf(cut) : 0;
    return { sort: cut?.label ?? sort, line: sliceLine(line, from, end, line.part + index) };
  });
}

/** So many items with names show by themselves, and below a line that leads to them. */
const ENOUGH = 3;
const ENOUGH_LED_IN = 2;

/** Items that all start with code, with nothing between them, show by their names. */
function namesOf(piece: Piece, before: Piece | undefined, { known }: Whole): readonly Piece[] {
  const { line, sort } = piece;
  if (MARKED.test(line.text) || (sort !== 'item' && sort !== 'rest')) return [piece];
  const leads = sort === 'item' || before === undefined || LEAD_IN.test(before.line.text);
  const texts = splitCodeFirst(line.text, known.words, leads);
  if (texts.length < (leads ? ENOUGH_LED_IN : ENOUGH)) return [piece];
  let from = 0;
  return texts.map((text, index) => {
    const start = line.text.indexOf(text, from);
    from = start + text.length;
    return { sort: 'item', line: sliceLine(line, start, from, line.part + index) };
  });
}

interface Draft {
  readonly kind: 'list' | 'code' | 'paragraph';
  readonly lines: Line[];
  readonly starts: boolean[];
}

/** Blocks of the pieces: items and what goes on with them are one list. */
function toBlocks(block: Block, pieces: readonly Piece[]): readonly Block[] {
  const drafts: Draft[] = [];
  // In a list text behind code goes on with the item.
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

/** A person's list stays one list. */
function cutsOf(block: Block, cuts: readonly Cut[]): readonly Cut[] {
  return block.pinned ? cuts.filter(({ label }) => label === 'item') : cuts;
}

function around(whole: ReadonlyMap<number, string>, line: Line): CutLine {
  const text = line.text;
  return {
    text,
    before: whole.get(line.number - 1) ?? '',
    after: whole.get(line.number + 1) ?? '',
  };
}

/** All that is asked about a line. */
interface Whole {
  readonly lines: ReadonlyMap<number, string>;
  readonly known: CutText;
  readonly model: CutModel;
  /** Remembers the last line. */
  readonly read: (line: Line) => ReadLine;
}

/** Judges by places alone. */
function byPlaces(whole: Whole): Whole {
  return { ...whole, model: { judge: whole.model.judge } };
}

/** The pieces of lines, items that run into each other among them. */
function takeApart(block: Block, lines: readonly Line[], whole: Whole): readonly Piece[] {
  const pieces = lines.flatMap((line) => {
    const cuts = cutLine(whole.read(line), false, whole.known, whole.model);
    return piecesOf(line, cutsOf(block, cuts));
  });
  return pieces.flatMap((piece, i) => namesOf(piece, pieces[i - 1], whole));
}

/** Whether the line before ends in a colon. */
function isLedIn(line: Line, { lines }: Whole): boolean {
  return LEAD_IN.test((lines.get(line.number - 1) ?? '').trimEnd());
}

/** What a list in one line is taken for. */
const CLAIMED: ReadonlySet<string> = new Set(['paragraph', 'code']);

/**
 * The pieces of a line that holds several items which all start with code: the extractor writes no
 * marker and nothing between them.
 */
function gluedItems(block: Block, line: Line, whole: Whole): readonly Piece[] {
  const least = isLedIn(line, whole) ? ENOUGH_LED_IN : ENOUGH;
  if (mayBegin(whole.read(line), whole.model.judge)) {
    // Outside of lists each place must show it: as a whole, prose may look like a list.
    const pieces = takeApart(block, [line], byPlaces(whole));
    const items = pieces.filter(({ sort }) => sort === 'item');
    const enough = block.lines.length > 1 ? ENOUGH : least;
    if (pieces[0]?.sort === 'item' && items.length >= enough) return pieces;
  }
  const names = block.kind === 'code' ? [] : namesOf({ sort: 'item', line }, undefined, whole);
  return names.length >= least ? names : [];
}

/** A block of some of the lines of another; what is left of code may be prose. */
function remainder(block: Block, lines: readonly Line[]): readonly Block[] {
  if (lines.length === 0) return [];
  const isProse = block.kind === 'code' && lines.every(({ text }) => scoreCodeLine(text) < 0);
  return [{ ...block, ...(isProse ? { kind: 'paragraph' } : {}), lines }];
}

/** Take a line for a list if several items were run together in it: one by itself, or a led-in. */
function claimList(block: Block, whole: Whole): readonly Block[] | undefined {
  const { kind, lines, pinned } = block;
  if (pinned || whole.known.keepsSpace || !CLAIMED.has(kind)) return undefined;
  // Inside code a colon leads to anything.
  for (const [at, line] of (kind === 'code' ? lines.slice(0, 1) : lines).entries()) {
    if (lines.length > 1 && !isLedIn(line, whole)) continue;
    const pieces = gluedItems(block, line, whole);
    if (pieces.length === 0) continue;
    const list = toBlocks({ ...block, kind: 'list' }, pieces);
    return [
      ...remainder(block, lines.slice(0, at)),
      ...list,
      ...remainder(block, lines.slice(at + 1)),
    ];
  }
  return undefined;
}

/** Code is freed from a paragraph where its score, its length and its look are at least these. */
const SURE = 0.2;
const LONG = 40;
const CLEAR = 2;
const READ = 120;

/** Whether a block goes on with an item, but for code between them. */
function isBelowList(blocks: readonly Block[], at: number): boolean {
  let before = at - 1;
  while (blocks[before]?.kind === 'code') before -= 1;
  return blocks[before]?.kind === 'list';
}

/** Take a paragraph for words of an item and the code that they lead to, run together. */
function claimCode(block: Block, isInItem: boolean, whole: Whole): readonly Block[] | undefined {
  const { kind, lines, pinned } = block;
  const [line] = lines;
  if (kind !== 'paragraph' || pinned || whole.known.keepsSpace) return undefined;
  if (line === undefined || lines.length > 1) return undefined;
  const read = whole.read(line);
  // Most paragraphs hold none, and whether they may is soon seen.
  if (!mayHoldCode(read, SURE, line.text.length - LONG, whole.model.judge)) return undefined;
  const cuts = cutLine(read, false, whole.known, byPlaces(whole).model);
  const [first, next] = cuts;
  if (first?.label !== 'code' || first.gap === 'start' || first.score < SURE) return undefined;
  const code = line.text.slice(first.at, next?.end ?? line.text.length);
  if (code.length < LONG || scoreCodeLine(code.slice(0, READ)) < CLEAR) return undefined;
  const pieces = piecesOf(line, cuts);
  if (isInItem) return toBlocks({ ...block, kind: 'list' }, pieces);
  return toBlocks(
    block,
    pieces.map((piece) => (piece.sort === 'rest' ? { ...piece, sort: 'text' } : piece)),
  );
}

/**
 * Take apart the lines into which an extractor ran several items, and code with them.
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
  const texts = new Map(lines.map(({ number, text }) => [number, text]));
  const known = readCutText([...texts.values()]);
  const read = keepLast((line: Line) => readLine(around(texts, line), known));
  const whole: Whole = { lines: texts, known, model, read };
  const isNear = nearLists(blocks);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'list') {
      const claimed = claimList(block, whole);
      if (claimed || !isNear[at]) return claimed ?? [block];
      return claimCode(block, isBelowList(blocks, at), whole) ?? [block];
    }
    const own = joinParts(block.lines);
    const items = known.keepsSpace ? own.flatMap(partNested) : own;
    return toBlocks(block, takeApart(block, items, whole));
  });
}
