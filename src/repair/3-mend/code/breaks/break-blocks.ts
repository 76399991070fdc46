import type { Line } from '../../../1-evidence/line.ts';
import { sliceLine } from '../../../1-evidence/slice-line.ts';
import type { Block } from '../../../2-blocks/block.ts';
import { type BreakModel, findBreaks } from './find-breaks.ts';

/** Shorter lines are lines. */
const SHORTEST = 30;
/** Longer ones are data. */
const LONGEST = 20_000;

function breakLine(line: Line, model: BreakModel): readonly Line[] {
  const { text } = line;
  if (text.length < SHORTEST || text.length > LONGEST) return [line];
  const breaks = findBreaks(text, model);
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

/**
 * Give code in lists its lines back: an extractor writes it in one line.
 *
 *     import a from 'a' const b = a()   →   two lines
 *
 * @param blocks All blocks of a text whose extractor does that.
 * @param model Says where lines end.
 */
export function breakBlocks(blocks: readonly Block[], model: BreakModel): readonly Block[] {
  return blocks.map((block, index) => {
    const isInList = isList(blocks[index - 1]) || isList(blocks[index + 1]);
    if (block.kind !== 'code' || block.pinned || !(isInList || block.wasCut)) return block;
    if (block.lines.length > 2 || hasOwnLines(block)) return block;
    return { ...block, lines: block.lines.flatMap((line) => breakLine(line, model)) };
  });
}
