import { writeFileSync } from 'node:fs';
import type { Model } from './model.ts';

/** Weights beyond this are rare; clipping them keeps the steps between the others small. */
const CLIP = 0.9995;

function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return (sizes[Math.floor(sizes.length * CLIP)] ?? 1) / 127;
}

/** Rounds to a byte; the same scale undoes it. */
function quantise(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
}

/**
 * Write a model as JSON: 8-bit weights in base64, transitions rounded.
 *
 * @param path The file.
 * @param model The weights.
 * @param tags How many tags there are.
 */
export function writeWeights(path: string, model: Model, tags: number): void {
  const scale = scaleOf(model.weights);
  const bytes = Buffer.from(quantise(model.weights, scale).buffer);
  const data = {
    version: 1,
    tags,
    features: model.weights.length / tags,
    scale: Number(scale.toPrecision(6)),
    transitions: [...model.transitions].map((weight) => Number(weight.toFixed(3))),
    weights: bytes.toString('base64'),
  };
  writeFileSync(path, `${JSON.stringify(data)}\n`);
}
