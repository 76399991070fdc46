import { TAGS } from '../2-blocks/tags.ts';

const TAG_COUNT = TAGS.length;

/**
 * Score the tags by what is seen around each line.
 *
 * @param output `from * TAGS.length + tag`.
 * @param seen Values of all lines.
 * @param scores One for each line and tag; added to in place.
 */
export function addOutput(output: Float32Array, seen: Float32Array, scores: Float64Array): void {
  const width = output.length / TAG_COUNT;
  for (let at = 0; at < seen.length; at++) {
    const value = seen[at] ?? 0;
    if (value === 0) continue;
    const row = (at % width) * TAG_COUNT;
    const line = Math.trunc(at / width) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      scores[line + tag] = (scores[line + tag] ?? 0) + value * (output[row + tag] ?? 0);
    }
  }
}
