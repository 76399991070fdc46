import type { Chunk } from './find-chunks.ts';

/** What stands next to a piece of text. */
export const EDGE = {
  mark: 0,
  space: 1,
  other: 2,
  border: 3,
  word: 4,
  spacedMark: 5,
  closing: 6,
  lineBreak: 7,
} as const;

const CLOSING = /[,.;:!?)\]}，。；：、！？）」”]/;
const WORD = /[A-Za-z0-9_]/;

/** So many kinds of edges there are. */
export const EDGES = 8;

/** What stands before a piece and after it, as one number below `EDGES * EDGES`. */
export function edgesOf(text: string, { coreStart, coreEnd }: Chunk, isBroken: boolean): number {
  return (
    (isBroken ? EDGE.lineBreak : edgeBefore(text, coreStart)) * EDGES + edgeAfter(text, coreEnd)
  );
}

function edgeBefore(text: string, start: number): number {
  const before = text.charAt(start - 1);
  if (before === '') return EDGE.border;
  if (before === ' ') return EDGE.space;
  if (WORD.test(before)) return EDGE.word;
  return before > '~' ? EDGE.other : EDGE.mark;
}

/** What stands after the end of a piece. */
export function edgeAfter(text: string, end: number): number {
  const after = text.charAt(end);
  if (after === '') return EDGE.border;
  if (after === ' ') {
    const next = text.charAt(end + 1);
    const isMark = CLOSING.test(next) && !/[\w./-]/.test(text.charAt(end + 2));
    return isMark ? EDGE.spacedMark : EDGE.space;
  }
  if (CLOSING.test(after)) return EDGE.closing;
  if (WORD.test(after)) return EDGE.word;
  return after > '~' ? EDGE.other : EDGE.mark;
}
