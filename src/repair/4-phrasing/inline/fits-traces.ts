import type { PhrasingUnit, Traces } from '../phrasing-unit.ts';
import { EDGE, edgeAfter } from './edges-of.ts';
import type { Span } from './span.ts';

/**
 * Whether a span stands as an extractor leaves inline code: in items and the like one version puts
 * a break before it and no space around it, another always a space after it.
 */
export function fitsTraces(
  [start, end]: Span,
  { kind, text, breaks }: PhrasingUnit,
  traces: Traces,
): boolean {
  if (kind === 'paragraph' || traces === 'none') return true;
  const after = edgeAfter(text, end);
  if (traces === 'spaces') {
    return after === EDGE.space || after === EDGE.spacedMark || after === EDGE.border;
  }
  if (kind === 'cell') return true;
  const isSpaced = text.charAt(start - 1) === ' ';
  const isBroken = (breaks[countBelow(breaks, blankBefore(text, start))] ?? Infinity) <= start;
  return after !== EDGE.space && after !== EDGE.spacedMark && (isBroken || !isSpaced);
}

/** Where the white space begins that ends at `end`. */
function blankBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.slice(at - 1, at).trim() === '') at -= 1;
  return at;
}

/** How many of rising numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
