import { setImmediate as breathe } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { heapKeeper } from '../../src/build/heap-keeper.ts';

function makeGarbage(): WeakRef<object> {
  return new WeakRef({ large: 'x'.repeat(1000) });
}

test('collects garbage where much memory is in use', async () => {
  const garbage = makeGarbage();
  await breathe();
  heapKeeper(1)();
  expect(garbage.deref()).toBeUndefined();
});

test('leaves garbage to the engine where little is in use', async () => {
  const garbage = makeGarbage();
  await breathe();
  heapKeeper(1e12)();
  expect(garbage.deref()).toBeDefined();
});
