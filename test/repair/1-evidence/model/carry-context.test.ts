import { expect, test } from 'vitest';
import { carryContext } from '../../../../src/repair/1-evidence/model/carry-context.ts';
import type { ContextWeights } from '../../../../src/repair/1-evidence/model/line-model.ts';
import { lookAround } from '../../../../src/repair/1-evidence/model/look-around.ts';

/** One value describes a line; both walks take it up, keep half of it and pass on the rest. */
function weights(): ContextWeights {
  const memory = 2;
  const outer = 8;
  const gates = new Float32Array(4 * memory);
  gates[0] = 1;
  gates[2 * memory] = 1;
  const around = new Float32Array((3 + 2 * memory) * outer);
  // What the lines around say, each in a column of its own.
  for (let from = 0; from < 7; from++) around[from * outer + from] = 1;
  return {
    inner: 1,
    memory,
    outer,
    gates,
    gateBias: new Float32Array(4 * memory),
    around,
    whole: Float32Array.from({ length: outer }, (_, to) => (to === 7 ? 1 : 0)),
    outerBias: new Float32Array(outer),
  };
}

test('carries what a line says forwards and backwards, ever less', () => {
  const { memory } = carryContext(weights(), Float32Array.of(0, 1, 0));
  const forwards = [0, 4, 8].map((at) => memory[at]);
  const backwards = [2, 6, 10].map((at) => memory[at]);
  expect(forwards).toEqual([0, 0.25, 0.125]);
  expect(backwards).toEqual([0.125, 0.25, 0]);
});

test('sees the lines beside a line, what is carried there and the whole text', () => {
  const described = Float32Array.of(0, 1, 0);
  const { memory } = carryContext(weights(), described);
  const seen = lookAround(weights(), described, memory);
  const third = Float32Array.of(0, 0, 0, 0, 0, 0, 0, 1 / 3)[7];
  expect([...seen.subarray(0, 8)]).toEqual([0, 0, 1, 0, 0, 0.125, 0, third]);
  expect([...seen.subarray(8, 16)]).toEqual([0, 1, 0, 0.25, 0, 0.25, 0, third]);
  expect([...seen.subarray(16, 24)]).toEqual([1, 0, 0, 0.125, 0, 0, 0, third]);
});
