import { remember } from '../../../../util/memo/remember.ts';
import type { Line } from '../../../1-evidence/line.ts';
import { sliceLine } from '../../../1-evidence/slice-line.ts';
import type { Block } from '../../../2-blocks/block.ts';
import { type BreakModel, findBreaks } from './find-breaks.ts';
import { findFrameBreaks } from './find-frame-breaks.ts';
import { standsOutside } from './stands-outside.ts';

/** Shorter lines are left as they are. */
const MIN_LINE_LENGTH = 30;
/** Longer lines are data. */
const MAX_LINE_LENGTH = 20_000;
/** From this many blocks in one line on, a page is taken to write all its code so. */
const MIN_FLAT_BLOCKS = 2;
/** Least number of breaks in each such block, and in all of them together. */
const MIN_BREAKS_EACH = 2;
const MIN_BREAKS = 6;
/** Least number of blocks in one line for each block that has kept its lines. */
const MIN_FLAT_RATIO = 4;

/** Finds the breaks of a text. */
type BreaksIn = (text: string) => readonly number[];

/** Finds breaks and remembers them, since the same texts are asked about twice. */
function breakFinder(model: BreakModel): BreaksIn {
  return remember((text) =>
    text.length < MIN_LINE_LENGTH || text.length > MAX_LINE_LENGTH ? [] : findBreaks(text, model),
  );
}

function breakLine(line: Line, breaks: readonly number[]): readonly Line[] {
  const { text } = line;
  return [-1, ...breaks].map((from, index) => {
    const to = breaks[index] ?? text.length;
    return sliceLine(line, from + 1, to, line.part + index);
  });
}

/** Whether a command goes on in its next line: the extractor kept that end of a line. */
function hasOwnLines({ lines }: Block): boolean {
  return lines.slice(0, -1).some(({ text }) => text.trimEnd().endsWith('\\'));
}

function isList(block: Block | undefined): boolean {
  return block?.kind === 'list';
}

/** Whether code has lost its lines all over a text, as far as it shows. */
function isFlattened(blocks: readonly Block[], breaksIn: BreaksIn): boolean {
  const codes = blocks.filter(({ kind }) => kind === 'code');
  const single = codes.filter(({ lines }) => lines.length === 1);
  const least = Math.max(MIN_FLAT_BLOCKS, MIN_FLAT_RATIO * (codes.length - single.length));
  if (single.length < least) return false;
  const counts = single
    .map(({ lines }) => breaksIn(lines[0]?.text ?? '').length)
    .filter((count) => count >= MIN_BREAKS_EACH);
  return counts.length >= least && counts.reduce((sum, count) => sum + count, 0) >= MIN_BREAKS;
}

/**
 * Restore the line breaks of code in lists, which an extractor writes on one line. Some pages have all their
 * code on one line; then all blocks are mended, if several of them show it, which holds for four of 1,750 texts.
 *
 *     import a from 'a' const b = a()   →   two lines
 *
 * @param blocks All blocks of a text whose extractor does that.
 * @param model Says where lines end.
 */
export function breakBlocks(blocks: readonly Block[], model: BreakModel): readonly Block[] {
  const breaksIn = breakFinder(model);
  const isAll = isFlattened(blocks, breaksIn);
  return blocks.map((block, index) => {
    if (block.kind !== 'code' || block.pinned) return block;
    if (block.lines.length > 2 || hasOwnLines(block)) return block;
    const isNear = block.wasCut || isList(blocks[index - 1]) || isList(blocks[index + 1]);
    const isFlat = isAll || (isNear && !standsOutside(blocks, index));
    const find = ({ text }: Line): readonly number[] => {
      const framed = findFrameBreaks(text);
      return framed.length > 0 || !isFlat ? framed : breaksIn(text);
    };
    return { ...block, lines: block.lines.flatMap((line) => breakLine(line, find(line))) };
  });
}
