import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type PendingChanges, pendingChanges } from '../../../src/dev/live/pending-changes.ts';

/** Milliseconds until it is calm. */
async function waited(changes: PendingChanges): Promise<number> {
  const start = performance.now();
  await changes.calm();
  return performance.now() - start;
}

test('a site that was never linked waits for nothing', async () => {
  const changes = pendingChanges(1e6, 1);
  expect(changes.any()).toBe(true);
  expect(await waited(changes)).toBeLessThan(1000);
});

test('without a change it is calm at once', async () => {
  const changes = pendingChanges(1e6, 1e6);
  changes.clear();
  expect(changes.any()).toBe(false);
  expect(await waited(changes)).toBeLessThan(1000);
  changes.note();
  expect(changes.any()).toBe(true);
});

test('it is calm some time after the last change', async () => {
  const changes = pendingChanges(150, 1e6);
  changes.clear();
  changes.note();
  const calm = waited(changes);
  await sleep(100);
  changes.note();
  expect(await calm).toBeGreaterThan(240);
});

test('the first change waits no longer than is allowed, whatever follows', async () => {
  const changes = pendingChanges(1e6, 150);
  changes.clear();
  changes.note();
  await sleep(100);
  changes.note();
  const left = await waited(changes);
  expect(left).toBeLessThan(1000);
  expect(changes.any()).toBe(true);
});
