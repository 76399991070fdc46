import { addOutput } from '../../src/repair/1-evidence/model/add-output.ts';
import { type Context, carryContext } from '../../src/repair/1-evidence/model/carry-context.ts';
import { lookAround } from '../../src/repair/1-evidence/model/look-around.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import type { Example } from './load-documents.ts';
import type { Network } from './network.ts';

const TAG_COUNT = TAGS.length;
/** What a tag scores that a line cannot have. */
const NEVER = -1e4;

/** What the network computed for a text; training needs all of it. */
export interface Activations {
  readonly scores: Float64Array;
  readonly inner: Float32Array;
  readonly context: Context;
  readonly outer: Float32Array;
}

/** What is left out in training, so that nothing is relied on alone. */
export interface Dropped {
  /** 1 for each feature that is left out. */
  readonly features: Uint8Array;
  /** Factors of the descriptions and of the values among neighbours. */
  readonly inner: Float32Array;
  readonly outer: Float32Array;
}

/** Sums of rows: the tags' part into `scores`; returns the descriptions. */
function sumRows(
  { size, rows, dense }: Network,
  { features, offsets }: Example,
  skip: Uint8Array | undefined,
  scores: Float64Array,
): Float32Array {
  const width = TAG_COUNT + size.inner;
  const sum = new Float32Array(width);
  const described = new Float32Array((offsets.length - 1) * size.inner);
  for (let line = 0; line + 1 < offsets.length; line++) {
    sum.fill(0);
    sum.set(dense.innerBias, TAG_COUNT);
    const to = offsets[line + 1] ?? 0;
    for (let at = offsets[line] ?? 0; at < to; at++) {
      if (skip?.[at]) continue;
      const base = (features[at] ?? 0) * width;
      for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + (rows[base + k] ?? 0);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[line * TAG_COUNT + tag] = sum[tag] ?? 0;
    for (let k = 0; k < size.inner; k++) {
      described[line * size.inner + k] = Math.max(0, sum[TAG_COUNT + k] ?? 0);
    }
  }
  return described;
}

function scale(values: Float32Array, factors: Float32Array | undefined): void {
  if (!factors) return;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * (factors[at] ?? 1);
}

/**
 * Score every tag for every line of a text.
 *
 * @param net The weights.
 * @param example The text.
 * @param dropped What to leave out; in training only.
 */
export function runNetwork(net: Network, example: Example, dropped?: Dropped): Activations {
  const { size, dense } = net;
  const scores = new Float64Array((example.offsets.length - 1) * TAG_COUNT);
  const inner = sumRows(net, example, dropped?.features, scores);
  scale(inner, dropped?.inner);
  const weights = { ...size, ...dense };
  const context = carryContext(weights, inner);
  const outer = lookAround(weights, inner, context.memory);
  scale(outer, dropped?.outer);
  addOutput(dense.output, outer, scores);
  for (let at = 0; at < scores.length; at++) if (example.forbidden[at]) scores[at] = NEVER;
  return { scores, inner, context, outer };
}
