import type { Message, Place } from '../types/message.ts';
import type { RepairResult } from '../types/repair.ts';

/**
 * Move the result for a part of a text to where the part stands in the whole.
 *
 * @param offset Of the part's first character.
 * @param lines Number of lines before the part.
 * @returns The part's own Markdown, with places in the whole text.
 */
export function shiftResult(result: RepairResult, offset: number, lines: number): RepairResult {
  return {
    markdown: result.markdown,
    edits: result.edits.map((edit) => ({
      ...edit,
      start: edit.start + offset,
      end: edit.end + offset,
    })),
    blocks: result.blocks.map((block) => ({
      ...block,
      lines: [block.lines[0] + lines, block.lines[1] + lines],
    })),
    messages: result.messages.map((message) => shiftMessage(message, offset, lines)),
    dropped: result.dropped.map((drop) => ({ ...drop, line: drop.line + lines })),
  };
}

function shiftMessage(message: Message, offset: number, lines: number): Message {
  const { place } = message;
  if (place === undefined) return message;
  const shift = (point: Place['start']): Place['start'] => ({
    line: point.line + lines,
    column: point.column,
    offset: point.offset + offset,
  });
  return { ...message, place: { start: shift(place.start), end: shift(place.end) } };
}
