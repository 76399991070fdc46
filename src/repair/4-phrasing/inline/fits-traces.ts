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
  const isBroken = breaks.some((at) => at <= start && text.slice(at, start).trim() === '');
  return after !== EDGE.space && after !== EDGE.spacedMark && (isBroken || !isSpaced);
}
