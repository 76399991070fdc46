import { expect, test } from 'vitest';
import {
  closeCost,
  endCost,
  FENCE_COST,
  type FenceLine,
  insideCost,
  outCost,
} from '../../../../src/repair/markdown/fences/fence-costs.ts';
import type { FenceMark } from '../../../../src/repair/markdown/fences/fence-mark.ts';

const fence = (mark: string, info = ''): FenceMark => ({ prefix: '', mark, info });
const line = (parts: Partial<FenceLine> = {}): FenceLine => ({
  ...{ fence: undefined, score: 0, isBlank: false, isHeading: false },
  ...parts,
});

test('prose is free outside code, code costs what it looks like, a fence most', () => {
  expect(outCost(line({ score: -2 }))).toBe(0);
  expect(outCost(line({ score: 2 }))).toBe(2);
  expect(outCost(line({ fence: fence('```') }))).toBe(FENCE_COST.skip);
  expect(outCost(line({ fence: fence('``') }))).toBe(FENCE_COST.skipTwo);
});

test('code is free inside, prose costs a quarter where the language is like prose', () => {
  expect(insideCost(fence('```', 'go'), line({ score: 2 }))).toBe(0);
  expect(insideCost(fence('```', 'go'), line({ score: -2 }))).toBe(2);
  for (const info of ['md', 'text', 'plaintext', 'console', 'LaTeX', 'html x']) {
    expect(insideCost(fence('```', info), line({ score: -2 })), info).toBe(0.5);
  }
  expect(insideCost(fence('```', 'mdy'), line({ score: -2 }))).toBe(2);
});

test.each([
  ['of other marks', '~~~', '', 0.2],
  ['of two', '``', '', FENCE_COST.keepTwo],
  ['that is shorter', '```', '', FENCE_COST.keepShort],
  ['of the same length', '````', '', FENCE_COST.keepBare],
  ['with a language', '````', 'js', FENCE_COST.keepInfo],
])('a fence inside code %s', (_, mark, info, cost) => {
  expect(insideCost(fence('````', 'md'), line({ fence: fence(mark, info) }))).toBe(cost);
});

test.each([
  ['```', '```', 0],
  ['```', '````', 0],
  ['````', '```', FENCE_COST.wrongCount],
  ['``', '``', FENCE_COST.wrongCount],
  ['``', '```', 0],
  ['```', '~~~', FENCE_COST.keepBare + 1],
])('%s closed by %s', (open, close, cost) => {
  expect(closeCost(open, fence(close))).toBe(cost);
});

test('a block rather ends at its first blank line or at a heading', () => {
  const blank = line({ isBlank: true });
  const heading = line({ isHeading: true });
  expect(endCost(blank, line())).toBe(FENCE_COST.endAtBlank);
  expect(endCost(blank, undefined)).toBe(FENCE_COST.endAtBlank);
  expect(endCost(blank, blank)).toBe(FENCE_COST.endAnywhere);
  expect(endCost(heading, blank)).toBe(FENCE_COST.endAtHeading);
  expect(endCost(line(), blank)).toBe(FENCE_COST.endAnywhere);
});
