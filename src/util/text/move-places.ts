import type { Point } from '../../types/message.ts';
import type { RepairResult } from '../../types/repair.ts';

/** Maps places in one text to places in another. */
export interface Move {
  readonly firstLine: (line: number) => number;
  readonly lastLine: (line: number) => number;
  readonly point: (point: Point) => Point;
}

/** The parts of a repair result that have places, without its edits. */
type Placed = Pick<RepairResult, 'blocks' | 'messages' | 'dropped'>;

/** Map the places of a repair result to another text. */
export function movePlaces(result: Placed, { firstLine, lastLine, point }: Move): Placed {
  return {
    blocks: result.blocks.map((block) => ({
      ...block,
      lines: [firstLine(block.lines[0]), lastLine(block.lines[1])],
    })),
    messages: result.messages.map((message) => {
      const { place } = message;
      if (place === undefined) return message;
      return { ...message, place: { start: point(place.start), end: point(place.end) } };
    }),
    dropped: result.dropped.map((drop) => ({ ...drop, line: firstLine(drop.line) })),
  };
}
