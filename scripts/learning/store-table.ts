import { writeFileSync } from 'node:fs';
import type { StoredTable } from '../../src/repair/learned/read-table.ts';
import { type StoredSoftmax, ZERO } from '../../src/repair/learned/softmax-table.ts';
import { roundWeights, stepSize, toBase64 } from './round-weights.ts';

/** The most steps that a byte holds. */
const BYTE_STEPS = 127;

/** Round weights to signed bytes. The largest 0.1 % are cut off, so that the rest keeps detail. */
export function quantiseTable(weights: Float32Array, bits: number): StoredTable {
  const scale = stepSize(weights.filter(Boolean), BYTE_STEPS, 0.999);
  const bytes = roundWeights(weights, scale, BYTE_STEPS);
  return { version: 1, bits, scale, table: toBase64(bytes) };
}

/** Steps either way where one character holds a weight; larger weights are cut off. */
const MAX_STEPS = 28;

/** Round weights to single characters. The largest hundredth is cut off. */
export function quantiseSoftmax(weights: Float32Array, bits: number): StoredSoftmax {
  const scale = stepSize(weights.filter(Boolean), MAX_STEPS, 0.99);
  const steps = roundWeights(weights, scale, MAX_STEPS);
  const table = Array.from(steps, (step) => String.fromCharCode(ZERO + step)).join('');
  return { version: 2, bits, scale, table };
}

const FIRST_GAP = 35;
const MAX_GAP = 56;

/** How weights are rounded. */
interface Rounding {
  /** Of the format. */
  readonly version: number;
  /** Above zero, and as many below. */
  readonly steps: number;
  /** Of the weights, the smallest first, that are not cut off. */
  readonly share: number;
}

/** One character for each weight. */
const COARSE: Rounding = { version: 2, steps: MAX_STEPS, share: 0.997 };
/** Two characters. */
const FINE: Rounding = { version: 3, steps: BYTE_STEPS, share: 0.999 };
const BASE = 57;

/**
 * Keep the slots of a large table that tell most, and round their weights.
 *
 * @param counts How often each slot was learned from.
 * @param most So many slots are kept.
 * @param isFine Whether weights have two characters. @default one
 */
export function quantiseSparse(
  weights: Float32Array,
  counts: ArrayLike<number>,
  bits: number,
  most: number,
  isFine = false,
): StoredTable {
  const { version, steps, share } = isFine ? FINE : COARSE;
  const tells = (slot: number): number =>
    Math.abs(weights[slot] ?? 0) * Math.sqrt(counts[slot] ?? 0);
  const kept = [...weights.keys()]
    .filter((slot) => tells(slot) > 0)
    .sort((a, b) => tells(b) - tells(a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const keptWeights = kept.map((slot) => weights[slot] ?? 0);
  const scale = stepSize(keptWeights, steps, share);
  let next = 0;
  let table = '';
  for (const slot of kept) {
    const rounded = Math.round((weights[slot] ?? 0) / scale);
    if (rounded === 0) continue;
    for (; slot - next >= MAX_GAP; next += MAX_GAP)
      table += String.fromCharCode(FIRST_GAP + MAX_GAP);
    const step = Math.max(-steps, Math.min(steps, rounded));
    table += String.fromCharCode(FIRST_GAP + slot - next) + charactersOf(step, isFine);
    next = slot + 1;
  }
  return { version, bits, scale, table };
}

function charactersOf(step: number, isFine: boolean): string {
  if (!isFine) return String.fromCharCode(ZERO + step);
  const high = Math.round(step / BASE);
  return String.fromCharCode(ZERO + high, ZERO + step - high * BASE);
}

/**
 * Write a weights file where the code reads it.
 *
 * @param name Its path below `src/repair`, without `.weights.json`.
 */
export function writeWeights(name: string, value: object): void {
  const file = new URL(`../../src/repair/${name}.weights.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}
