import { gather, newGathered } from './gathered.ts';
import type { ContextWeights } from './line-model.ts';
import { weigh } from './weigh.ts';

/** The recurrent layer at each line. */
export interface Context {
  /** For each line: candidate values and update gates, forwards, then backwards. */
  readonly gates: Float32Array;
  /** For each line: the states forwards, then backwards. */
  readonly memory: Float32Array;
}

/** Activations: softsign for candidate values and, moved to (0, 1), for gates; no exponentials, which cost more. */
function squash(gates: Float32Array, memory: number): void {
  for (let start = 0; start < gates.length; start += 2 * memory) {
    for (let at = start; at < start + 2 * memory; at++) {
      const value = gates[at] ?? 0;
      const soft = value / (1 + Math.abs(value));
      gates[at] = at < start + memory ? soft : 0.5 + 0.5 * soft;
    }
  }
}

/** One direction: each gate says how much of the state is kept. */
function walk(gates: Float32Array, into: Float32Array, memory: number, isBack: boolean): void {
  const count = into.length / (2 * memory);
  const side = isBack ? memory : 0;
  const kept = new Float32Array(memory);
  for (let step = 0; step < count; step++) {
    const line = isBack ? count - 1 - step : step;
    const base = line * 4 * memory + 2 * side;
    for (let k = 0; k < memory; k++) {
      const gate = gates[base + memory + k] ?? 0;
      const value = gate * (kept[k] ?? 0) + (1 - gate) * (gates[base + k] ?? 0);
      kept[k] = value;
      into[line * 2 * memory + side + k] = value;
    }
  }
}

/**
 * Run the gated recurrent layer over the lines, forwards and backwards. Its gates see the embedding of the
 * line alone, not the state, so that they are computed for all lines at once.
 *
 * @param described The embeddings of all lines.
 */
export function carryContext(weights: ContextWeights, described: Float32Array): Context {
  const { inner, memory } = weights;
  const count = described.length / inner;
  const gates = new Float32Array(count * 4 * memory);
  const seen = newGathered(inner);
  const width = 4 * memory;
  for (let line = 0; line < count; line++) {
    gates.set(weights.gateBias, line * width);
    gather(seen, { values: described, start: line * inner, count: inner }, 0, width);
    weigh(seen, weights.gates, gates, line * width, width);
  }
  squash(gates, memory);
  const carried = new Float32Array(count * 2 * memory);
  walk(gates, carried, memory, false);
  walk(gates, carried, memory, true);
  return { gates, memory: carried };
}
