import type { Seed } from '../types/article.ts';
import type { Point } from '../types/message.ts';
import { lineIndex } from '../util/text/line-index.ts';
import { shiftPoint } from '../util/text/shift-point.ts';

/** Turns offsets in a seed's body into points of its file, front matter and all. */
export function pointsInSeed({
  body,
  bodyLine,
  bodyOffset,
}: Pick<Seed, 'body' | 'bodyLine' | 'bodyOffset'>): (offset: number) => Point {
  const index = lineIndex(body);
  return (offset) => shiftPoint(index.pointAt(offset), bodyLine - 1, bodyOffset);
}
