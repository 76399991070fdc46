import type { Edit } from '../types/repair.ts';

/** A blank line before a place at the beginning of a line, where there is none. */
export function gapBefore(source: string, start: number): readonly Edit[] {
  const before = source.slice(Math.max(0, start - 80), start);
  if (start === 0 || /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)) return [];
  return [{ start, end: start, text: '\n', rule: 'block-gap', confidence: 1 }];
}
