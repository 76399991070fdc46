import { writeFileSync } from 'node:fs';
import { ROW_ZERO } from '../../src/repair/1-evidence/model/row-zero.ts';
import { TAGS } from '../../src/repair/1-evidence/tags.ts';
import type { Network } from './network.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Weights beyond this are rare; clipping them keeps the steps between the others small. */
const CLIP = 0.999;
const MAX_DIGIT = ROW_ZERO - 1;

function scaleOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * CLIP)] ?? 1) / MAX_DIGIT;
  return Number(scale.toPrecision(6));
}

function digit(weight: number, scale: number): string {
  const rounded = Math.max(-MAX_DIGIT, Math.min(MAX_DIGIT, Math.round(weight / scale)));
  return DIGITS.charAt(rounded + ROW_ZERO);
}

function round(weights: Float32Array): number[] {
  return [...weights].map((weight) => Number(weight.toPrecision(4)));
}

/**
 * Write a network as JSON: the rows in 6 bits, a character each, scaled apart for tags and
 * descriptions because their sizes differ; the few other weights as numbers.
 *
 * @param path The file.
 * @param net The weights.
 */
export function writeWeights(path: string, { size, rows, dense }: Network): void {
  const width = TAGS.length + size.inner;
  const isTag = (at: number): boolean => at % width < TAGS.length;
  const tagScale = scaleOf(rows.filter((_, at) => isTag(at)));
  const innerScale = scaleOf(rows.filter((_, at) => !isTag(at)));
  const digits = Array.from(rows, (weight, at) => digit(weight, isTag(at) ? tagScale : innerScale));
  const data = {
    version: 3,
    tags: TAGS.join(' '),
    size,
    tagScale,
    innerScale,
    dense: Object.fromEntries(Object.entries(dense).map(([part, values]) => [part, round(values)])),
    rows: digits.join(''),
  };
  writeFileSync(path, `${JSON.stringify(data)}\n`);
}
