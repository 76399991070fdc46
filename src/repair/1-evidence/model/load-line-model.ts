import { TAGS } from '../tags.ts';
import { allowedTransitions } from './allowed-transitions.ts';
import type { LineModel } from './line-model.ts';
import shipped from './line-model.weights.json' with { type: 'json' };
import { ROW_ZERO } from './row-zero.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A row's values by fours, and these by fives. */
function widthOf(inner: number): number {
  return Math.ceil((TAGS.length + inner) / 20) * 5;
}

/**
 * Puts a feature's values into one row, four to a number; each is written as one character. Behind them
 * stands a row of nothing.
 */
function packRows(text: string, inner: number): Int32Array {
  const digits = new Uint8Array(128);
  for (const [value, digit] of [...DIGITS].entries()) digits[digit.charCodeAt(0)] = value;
  const count = TAGS.length + inner;
  const width = widthOf(inner) * 4;
  const end = (text.length / count) * width;
  const rows = new Uint8Array(end + width).fill(ROW_ZERO, 0, end);
  for (let from = 0, row = 0; from < text.length; from += count, row += width) {
    for (let k = 0; k < count; k++) {
      rows[row + k] = digits[text.charCodeAt(from + k)] ?? ROW_ZERO;
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
 * Read the weights of a line model.
 *
 * @param data As `scripts/train-segmentation.ts` writes them. @default those that ship
 * @throws {Error} When they were trained for other tags.
 */
export function loadLineModel(data: typeof shipped = shipped): LineModel {
  if (data.tags !== TAGS.join(' ')) {
    throw new Error(
      `The line model knows the tags \`${data.tags}\`, expected \`${TAGS.join(' ')}\`: train it again with \`scripts/train-segmentation.ts\``,
    );
  }
  const { features, inner, memory, outer } = data.size;
  if (outer % 8 !== 0 || memory % 2 !== 0) throw new Error('The line model needs sizes by eights');
  const { innerBias, gates, gateBias, around, whole, outerBias, output } = data.dense;
  return {
    features,
    width: widthOf(inner),
    rows: packRows(data.rows, inner),
    tagScale: data.tagScale,
    innerScale: data.innerScale,
    innerBias: Float32Array.from(innerBias),
    context: {
      inner,
      memory,
      outer,
      gates: Float32Array.from(gates),
      gateBias: Float32Array.from(gateBias),
      around: Float32Array.from(around),
      whole: Float32Array.from(whole),
      outerBias: Float32Array.from(outerBias),
    },
    output: Float32Array.from(output),
    transitions: forbid(data.dense.transitions),
  };
}
