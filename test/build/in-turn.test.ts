import { expect, test } from 'vitest';
import { inTurn } from '../../src/build/in-turn.ts';

test('each function starts when the one before has ended, also where that fails', async () => {
  const queue = inTurn();
  const said: string[] = [];
  const work = (name: string, ms: number) => async () => {
    said.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    said.push(`${name} ends`);
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const all = [queue(work('a', 20)), queue(work('b', 10)), queue(work('c', 0))];
  const results = await Promise.allSettled(all);
  expect(said).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(results[2]).toMatchObject({ value: 'c' });
});
