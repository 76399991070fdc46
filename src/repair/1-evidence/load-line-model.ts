import { allowedTransitions } from '../2-blocks/allowed-transitions.ts';
import { TAGS } from '../2-blocks/tags.ts';
import type { LineModel } from './line-model.ts';
import data from './line-model.weights.json' with { type: 'json' };

function bytesOf(text: string): Int8Array {
  const bytes = atob(text);
  const numbers = new Int8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) numbers[at] = bytes.charCodeAt(at);
  return numbers;
}

/** A row's values by fours, and these by fives. */
function widthOf(inner: number): number {
  return Math.ceil((TAGS.length + inner) / 20) * 5;
}

/** Puts a feature's values for the tags and for the description into one row. */
function packRows(tagRows: Int8Array, innerRows: Int8Array, inner: number): Int32Array {
  const count = tagRows.length / TAGS.length;
  const width = widthOf(inner) * 4;
  const rows = new Uint8Array(count * width).fill(128);
  for (let row = 0; row < count; row++) {
    for (let k = 0; k < TAGS.length; k++) {
      rows[row * width + k] = (tagRows[row * TAGS.length + k] ?? 0) + 128;
    }
    for (let k = 0; k < inner; k++) {
      rows[row * width + TAGS.length + k] = (innerRows[row * inner + k] ?? 0) + 128;
    }
  }
  return new Int32Array(rows.buffer);
}

/** What may not follow scores minus infinity. */
function forbid(transitions: readonly number[]): Float64Array {
  const allowed = allowedTransitions();
  return Float64Array.from(transitions, (weight, at) =>
    allowed[at % allowed.length] ? weight : Number.NEGATIVE_INFINITY,
  );
}

/**
 * Read the weights that ship with the project.
 *
 * @throws {Error} When they were trained for other tags.
 */
export function loadLineModel(): LineModel {
  if (data.tags !== TAGS.join(' ')) {
    throw new Error(
      `The line model knows the tags \`${data.tags}\`, expected \`${TAGS.join(' ')}\`: train it again with \`scripts/train-segmentation.ts\``,
    );
  }
  if (data.size.outer % 8 !== 0) throw new Error('The line model needs outputs by eights');
  return {
    ...data.size,
    width: widthOf(data.size.inner),
    rows: packRows(bytesOf(data.tagRows.bytes), bytesOf(data.innerRows.bytes), data.size.inner),
    tagScale: data.tagRows.scale,
    innerScale: data.innerRows.scale,
    innerBias: Float32Array.from(data.innerBias),
    windowWeights: Float32Array.from(data.window),
    whole: Float32Array.from(data.whole),
    outerBias: Float32Array.from(data.outerBias),
    output: Float32Array.from(data.output),
    transitions: forbid(data.transitions),
  };
}
