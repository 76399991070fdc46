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
  return {
    ...data.size,
    tagRows: bytesOf(data.tagRows.bytes),
    tagScale: data.tagRows.scale,
    innerRows: bytesOf(data.innerRows.bytes),
    innerScale: data.innerRows.scale,
    innerBias: Float32Array.from(data.innerBias),
    windowWeights: Float32Array.from(data.window),
    whole: Float32Array.from(data.whole),
    outerBias: Float32Array.from(data.outerBias),
    output: Float32Array.from(data.output),
    transitions: forbid(data.transitions),
  };
}
