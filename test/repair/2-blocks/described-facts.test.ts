import { expect, test } from 'vitest';
import WEIGHTS_OF_RUNS from '../../../src/repair/2-blocks/close/close-runs.weights.json' with {
  type: 'json',
};
import { describeRun, RUN_FACTS } from '../../../src/repair/2-blocks/close/describe-run.ts';
import { describeTop, TOP_FACTS } from '../../../src/repair/2-blocks/eyebrow/describe-top.ts';
import WEIGHTS_OF_TOPS from '../../../src/repair/2-blocks/eyebrow/eyebrow.weights.json' with {
  type: 'json',
};

const RUN = ['Option Type', 'timeout integer', 'max_size 12'];
const TOP = ['Engineering: notes', '3 ways to keep shelves in order', 'What shelves are made of'];

/** Facts by their names, so that one out of its place is seen. */
function named<Name extends string>(
  names: readonly Name[],
  facts: readonly number[],
): Partial<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, facts[at]])) as Record<Name, number>;
}

test('lines that stand close have a weight and a name for each fact', () => {
  const facts = describeRun(RUN, 2);
  const weights = Object.values(WEIGHTS_OF_RUNS);
  for (const { length } of [RUN_FACTS, ...weights]) expect(length).toBe(facts.length);
  expect(named(RUN_FACTS, facts)).toMatchObject({
    ...{ bias: 1, h1: 0, h2: 1, hNumber: 0, hRestart: 0, rows: Math.log(2), stop: 0 },
    ...{ single: 0, first: 0.5, firstLower: 0.5, number: 0.5, ratio: 0, codeScore: 0.5 },
  });
});

test('the first two lines of a text have a weight and a name for each fact', () => {
  const facts = describeTop(TOP);
  for (const { length } of [TOP_FACTS, WEIGHTS_OF_TOPS]) expect(length).toBe(facts.length);
  expect(named(TOP_FACTS, facts)).toMatchObject({
    ...{ bias: 1, firstOccurs: 0, secondOccurs: 1 / 4, firstWidth: Math.log1p(18) },
    ...{ firstShared: 0, firstNumber: 0, secondNumber: 1, firstWord: 0, nextTitle: 1 },
    ...{ firstParted: 0, firstColon: 1 },
  });
});
