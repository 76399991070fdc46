import type { NameCount, PhrasingUnit } from '../phrasing-unit.ts';
import { findChunks } from './find-chunks.ts';
import { readBreaks } from './read-breaks.ts';
import { tokenize } from './tokenize.ts';

const NAME = /[A-Za-z]/;
/** Longer ones are no names. */
const LONGEST = 60;

/**
 * Count how often each name stands right after a break, where an extractor's trace says code
 * begins, and how often in a phrase without any trace where code would have left one.
 *
 * @param areTraced False where the extractor leaves no traces: then nothing counts as plain.
 */
export function countNames(
  units: readonly PhrasingUnit[],
  areTraced: boolean,
): ReadonlyMap<string, NameCount> {
  const counts = new Map<string, { code: number; plain: number; all: number }>();
  for (const unit of units) {
    const { text, breaks, trace } = unit;
    const tokens = tokenize(text);
    const { chunks } = findChunks(text, tokens, readBreaks(breaks, tokens).isBroken);
    for (const { coreStart, coreEnd } of chunks) {
      const name = coreEnd - coreStart > LONGEST ? '' : text.slice(coreStart, coreEnd);
      if (!NAME.test(name)) continue;
      let count = counts.get(name);
      if (count === undefined) {
        count = { code: 0, plain: 0, all: 0 };
        counts.set(name, count);
      }
      const isCode = trace === 'code' && isTraced(unit, breaks[0], coreStart, chunks.length);
      if (isCode) count.code += 1;
      if (trace === 'plain' && areTraced) count.plain += 1;
      count.all += 1;
    }
  }
  return counts;
}

/** The chunk after the first break is code; so is a traced cell of one chunk. */
function isTraced(
  { kind, text }: PhrasingUnit,
  first: number | undefined,
  start: number,
  chunks: number,
): boolean {
  if (kind === 'cell') return chunks === 1;
  return (
    first !== undefined && text.slice(Math.min(first, start), start).trim() === '' && start >= first
  );
}
