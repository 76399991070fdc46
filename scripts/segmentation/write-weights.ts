import { writeFileSync } from 'node:fs';
import { TAGS } from '../../src/repair/2-blocks/tags.ts';
import type { Network } from './network.ts';

/** Weights beyond this are rare; clipping them keeps the steps between the others small. */
const CLIP = 0.9999;

function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return (sizes[Math.floor(sizes.length * CLIP)] ?? 1) / 127;
}

/** Rounds to bytes; the scale undoes it. */
function quantise(weights: Float32Array): { readonly scale: number; readonly bytes: string } {
  const scale = Number(scaleOf(weights).toPrecision(6));
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { scale, bytes: Buffer.from(rounded.buffer).toString('base64') };
}

function round(weights: Float32Array): number[] {
  return [...weights].map((weight) => Number(weight.toPrecision(4)));
}

/**
 * Write a network as JSON: the rows in 8 bits and base64, apart for tags and descriptions
 * because their sizes differ; the few other weights as numbers.
 *
 * @param path The file.
 * @param net The weights.
 */
export function writeWeights(path: string, net: Network): void {
  const { size, rows } = net;
  const width = TAGS.length + size.inner;
  const isTag = (at: number): boolean => at % width < TAGS.length;
  const data = {
    version: 2,
    tags: TAGS.join(' '),
    size,
    tagRows: quantise(rows.filter((_, at) => isTag(at))),
    innerRows: quantise(rows.filter((_, at) => !isTag(at))),
    innerBias: round(net.innerBias),
    window: round(net.window),
    whole: round(net.whole),
    outerBias: round(net.outerBias),
    output: round(net.output),
    transitions: round(net.transitions),
  };
  writeFileSync(path, `${JSON.stringify(data)}\n`);
}
