import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapLimit } from '../../src/util/map-limit.ts';

test('keeps the order, and no more calls under way than are allowed', async () => {
  let running = 0;
  let most = 0;
  const results = await mapLimit([9, 1, 5, 1, 3, 1], 2, async (item, index) => {
    running += 1;
    most = Math.max(most, running);
    await sleep(item);
    running -= 1;
    return `${index}:${item}`;
  });
  expect(results).toEqual(['0:9', '1:1', '2:5', '3:1', '4:3', '5:1']);
  expect(most).toBe(2);
});

test('begins nothing after an error', async () => {
  const begun: number[] = [];
  const work = mapLimit([0, 1, 2, 3], 1, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(begun).toEqual([0, 1]);
});
