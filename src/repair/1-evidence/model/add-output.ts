import { TAGS } from '../tags.ts';

const TAG_COUNT = TAGS.length;

/**
 * Add the output layer: what the hidden layer says of the tags of each line.
 *
 * @param output Its weights, `from * TAGS.length + tag`.
 * @param seen The hidden layer of all lines.
 * @param scores One for each line and tag; added to in place.
 */
export function addOutput(output: Float32Array, seen: Float32Array, scores: Float64Array): void {
  const width = output.length / TAG_COUNT;
  for (let line = 0; line * width < seen.length; line++) {
    const base = line * TAG_COUNT;
    for (let k = 0; k < width; k++) {
      const value = seen[line * width + k] ?? 0;
      if (value === 0) continue;
      const row = k * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        scores[base + tag] = (scores[base + tag] ?? 0) + value * (output[row + tag] ?? 0);
      }
    }
  }
}
