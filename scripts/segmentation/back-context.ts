import type { Context } from '../../src/repair/1-evidence/model/carry-context.ts';

/** The gradient of a squashed value: the farther from its middle, the flatter. */
function flatness(soft: number): number {
  const rest = 1 - Math.abs(soft);
  return rest * rest;
}

/** Back along one walk, against its direction. */
function backWalk(
  { gates, memory }: Context,
  gradient: Float32Array,
  into: Float32Array,
  width: number,
  isBack: boolean,
): void {
  const count = memory.length / (2 * width);
  const side = isBack ? width : 0;
  const coming = new Float32Array(width);
  for (let step = 0; step < count; step++) {
    const line = isBack ? step : count - 1 - step;
    const before = isBack ? line + 1 : line - 1;
    const base = line * 4 * width + 2 * side;
    for (let k = 0; k < width; k++) {
      const gate = gates[base + width + k] ?? 0;
      const value = gates[base + k] ?? 0;
      const kept = before < 0 || before >= count ? 0 : (memory[before * 2 * width + side + k] ?? 0);
      const all = (gradient[line * 2 * width + side + k] ?? 0) + (coming[k] ?? 0);
      into[base + k] = all * (1 - gate) * flatness(value);
      into[base + width + k] = all * (kept - value) * 0.5 * flatness(2 * gate - 1);
      coming[k] = all * gate;
    }
  }
}

/**
 * Go back through the walks of `carryContext`.
 *
 * @param context What they made.
 * @param gradient Of what is remembered at each line.
 * @param width Values that each walk carries.
 * @returns The gradient of the gates before they were squashed.
 */
export function backContext(context: Context, gradient: Float32Array, width: number): Float32Array {
  const into = new Float32Array(context.gates.length);
  backWalk(context, gradient, into, width, false);
  backWalk(context, gradient, into, width, true);
  return into;
}
