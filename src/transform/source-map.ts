import type { Edit } from '../types/repair.ts';
import { lastAtOrBefore } from '../util/text/last-at-or-before.ts';

/** Finds the place in the source that a place in the Markdown came from. */
export interface SourceMap {
  /** Where a node that begins at `offset` begins in the source: after inserted markup. */
  startOf(offset: number): number;
  /** Where a node that ends at `offset` ends in the source: before inserted markup. */
  endOf(offset: number): number;
}

/**
 * Follow an edit script backwards.
 *
 * @param edits In source order, not overlapping.
 */
export function sourceMap(edits: readonly Edit[]): SourceMap {
  if (edits.length === 0) return { startOf: (offset) => offset, endOf: (offset) => offset };
  const begins: number[] = [];
  let shift = 0;
  for (const { start, end, text } of edits) {
    begins.push(start + shift);
    shift += text.length - (end - start);
  }
  return {
    startOf: (offset) => trace(offset, lastAtOrBefore(begins, offset), 'end'),
    endOf: (offset) => trace(offset, lastAtOrBefore(begins, offset - 1), 'start'),
  };

  function trace(offset: number, index: number, side: 'start' | 'end'): number {
    const edit = edits[index];
    const begin = begins[index];
    if (edit === undefined || begin === undefined) return offset;
    const past = offset - (begin + edit.text.length);
    if (past > 0 || (past === 0 && side === 'end')) return edit.end + past;
    return edit[side];
  }
}
