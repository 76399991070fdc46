import { TAGS } from '../1-evidence/tags.ts';

const SIZE = TAGS.length;

/** What the search needs to know about a text of `boundaries.length` lines. */
export interface TagScores {
  /** For each line and tag. */
  readonly local: ArrayLike<number>;
  /** `(boundary * (SIZE + 1) + from) * SIZE + to`, minus infinity where not allowed. */
  readonly transitions: ArrayLike<number>;
  /** Class of the gap before each line. */
  readonly boundaries: ArrayLike<number>;
}

/**
 * Find the sequence of tags with the highest score (the Viterbi algorithm), in time linear in the
 * number of lines.
 *
 * @param scores Scores of the lines and of the transitions between them.
 * @returns For each line the index of its tag in `TAGS`.
 */
export function bestTags(scores: TagScores): Uint8Array {
  const { local, transitions, boundaries } = scores;
  const count = boundaries.length;
  const back = new Uint8Array(count * SIZE);
  let before = new Float64Array(SIZE);
  let now = new Float64Array(SIZE);
  for (let line = 0; line < count; line++) {
    const base = (boundaries[line] ?? 0) * (SIZE + 1) * SIZE;
    for (let to = 0; to < SIZE; to++) {
      const from = line === 0 ? SIZE : bestFrom(before, transitions, base + to);
      const gain = line === 0 ? 0 : (before[from] ?? 0);
      const step = transitions[base + from * SIZE + to] ?? 0;
      now[to] = gain + step + (local[line * SIZE + to] ?? 0);
      back[line * SIZE + to] = line === 0 ? 0 : from;
    }
    [before, now] = [now, before];
  }
  return trace(back, count, before);
}

/** The best tag at the line before a tag whose transitions begin at `base`. */
function bestFrom(before: Float64Array, transitions: ArrayLike<number>, base: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (let tag = 0; tag < SIZE; tag++) {
    const value = (before[tag] ?? 0) + (transitions[base + tag * SIZE] ?? 0);
    if (value > best) {
      best = value;
      from = tag;
    }
  }
  return from;
}

function trace(back: Uint8Array, count: number, final: Float64Array): Uint8Array {
  const tags = new Uint8Array(count);
  let tag = final.indexOf(Math.max(...final));
  for (let line = count - 1; line >= 0; line--) {
    tags[line] = tag;
    tag = back[line * SIZE + tag] ?? 0;
  }
  return tags;
}
