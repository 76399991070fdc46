import { setImmediate as breathe } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { heapKeeper } from '../../../src/build/memory/heap-keeper.ts';

function makeGarbage(): WeakRef<object> {
  return new WeakRef({ large: 'x'.repeat(1000) });
}

test('collects garbage where much memory is in use', async () => {
  const garbage = makeGarbage();
  await breathe();
  heapKeeper(() => 1)();
  expect(garbage.deref()).toBeUndefined();
});

test('leaves garbage to the engine where little is in use', async () => {
  const garbage = makeGarbage();
  await breathe();
  heapKeeper(() => 1e12)();
  expect(garbage.deref()).toBeDefined();
});

test('collects garbage from when less is to be left to the engine', async () => {
  let enough = 1e12;
  const keep = heapKeeper(() => enough);
  const garbage = makeGarbage();
  await breathe();
  keep();
  expect(garbage.deref()).toBeDefined();
  enough = 0;
  await breathe();
  keep();
  expect(garbage.deref()).toBeUndefined();
});

test('bounds the room for young objects, and lets it grow up to there', () => {
  const keep = heapKeeper(() => 1);
  const before = youngRoom();
  let most = before;
  for (let round = 0; round < 5; round++) {
    const kept: object[] = [];
    for (let number = 0; number < 400_000; number++) {
      kept.push({ number });
      if (number % 1000 === 0) keep();
    }
    most = Math.max(most, youngRoom());
  }
  expect(most).toBeGreaterThan(8e6);
  // Once the bound is passed there may be twice as much; without a bound it is four times that.
  expect(most).toBeLessThanOrEqual(Math.max(before, 2 ** 25));
});

function youngRoom(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return young?.space_size ?? 0;
}
