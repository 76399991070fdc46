import type { NameCount, PhrasingUnit, Traces } from '../phrasing-unit.ts';
import { chunksOf } from './chunks-of.ts';
import { EDGE, edgeAfter } from './edges-of.ts';

const NAME = /[A-Za-z]/;
/** Longer ones are no names. */
const MAX_NAME_LENGTH = 60;
const LAST_ASCII = 127;

/**
 * Count how often each name stands where an extractor's trace says that it is code, and how often
 * where code would have left a trace.
 */
export function countNames(
  units: readonly PhrasingUnit[],
  traces: Traces,
): ReadonlyMap<string, NameCount> {
  const counts = new Map<string, { code: number; plain: number; all: number }>();
  for (const unit of units) {
    const { text } = unit;
    const chunks = chunksOf(unit);
    for (const { coreStart, coreEnd } of chunks) {
      // Other letters than those of ASCII are chunks of their own.
      if (text.charCodeAt(coreStart) > LAST_ASCII) continue;
      const name = coreEnd - coreStart > MAX_NAME_LENGTH ? '' : text.slice(coreStart, coreEnd);
      if (!NAME.test(name)) continue;
      let count = counts.get(name);
      if (count === undefined) {
        count = { code: 0, plain: 0, all: 0 };
        counts.set(name, count);
      }
      count.all += 1;
      const said = traceOf(unit, traces, coreStart, coreEnd, chunks.length);
      if (said !== undefined) count[said] += 1;
    }
  }
  return counts;
}

/** What the trace says about a piece of a phrase, if anything. */
function traceOf(
  unit: PhrasingUnit,
  traces: Traces,
  start: number,
  end: number,
  chunks: number,
): 'code' | 'plain' | undefined {
  const { kind, trace, text, breaks } = unit;
  if (kind === 'paragraph' || traces === 'none') return undefined;
  const after = edgeAfter(text, end);
  if (traces === 'spaces') {
    if (after === EDGE.spacedMark) return 'code';
    return after === EDGE.closing || after === EDGE.other ? 'plain' : undefined;
  }
  if (trace === 'plain' || (kind !== 'cell' && after === EDGE.space)) return 'plain';
  return trace === 'code' && isTraced(unit, breaks[0], start, chunks) ? 'code' : undefined;
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
