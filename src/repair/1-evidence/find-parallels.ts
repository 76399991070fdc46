import type { LineShape } from './line-shape.ts';
import { mixHash } from './mix-hash.ts';

/** How often short lines of a text begin or end alike, by the hashes of what they share. */
export interface Parallels {
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  /** Typical length of a long line. */
  readonly typical: number;
}

/** Longer lines are no headings. */
const MAX_HEADING_LENGTH = 90;

/** Hash of a line's first two tokens. */
export function startKey(shape: LineShape): number {
  return mixHash(shape.tokens[0] ?? 0, shape.tokens[1] ?? 0);
}

/** Hash of a line's last two tokens. */
export function endKey(shape: LineShape): number {
  const { tokens } = shape;
  return mixHash(tokens[tokens.length - 1] ?? 0, tokens[tokens.length - 2] ?? 0);
}

function count(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/**
 * Count how short lines begin and end: headings of one kind are worded alike.
 *
 * @param shapes All lines' numbers.
 */
export function findParallels(shapes: readonly LineShape[]): Parallels {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const long: number[] = [];
  for (const shape of shapes) {
    if (shape.length <= MAX_HEADING_LENGTH) {
      count(starts, startKey(shape));
      count(ends, endKey(shape));
    }
    if (shape.length > 40) long.push(shape.length);
  }
  long.sort((a, b) => a - b);
  return { starts, ends, typical: long[long.length >> 1] ?? 80 };
}
