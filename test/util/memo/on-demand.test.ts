import { expect, test } from 'vitest';
import { onDemand } from '../../../src/util/memo/on-demand.ts';

test('starts once, when it is first asked for, and closes what was started', async () => {
  const told: string[] = [];
  const service = onDemand(async () => {
    told.push('start');
    return { close: async () => told.push('close') };
  });
  expect(told).toEqual([]);
  const [one, other] = [await service.get(), await service.get()];
  expect(one).toBe(other);
  await service.close();
  expect(told).toEqual(['start', 'close']);
});

test('starts nothing only to close it, and needs no closing where it could not start', async () => {
  let starts = 0;
  const service = onDemand<undefined>(async () => {
    starts += 1;
    throw new Error('No such service');
  });
  await service.close();
  expect(starts).toBe(0);
  await expect(service.get()).rejects.toThrow('No such service');
  await expect(service.close()).resolves.toBeUndefined();
});
