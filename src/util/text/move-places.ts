import type { Point } from '../../types/message.ts';
import type { RepairResult } from '../../types/repair.ts';

/** Where what counts in one text stands in another. */
export interface Move {
  readonly firstLine: (line: number) => number;
  readonly lastLine: (line: number) => number;
  readonly point: (point: Point) => Point;
}

/** All of a result that says where something stands, but for its edits. */
type Placed = Pick<RepairResult, 'blocks' | 'messages' | 'dropped'>;

/** Say of what was repaired where it stands in another text. */
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
