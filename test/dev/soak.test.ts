import { expect, test } from 'vitest';
import { soakPreview } from '../../scripts/soak/soak-preview.ts';

test('a hundred and twenty random edits leave the preview as a clean build would be', async () => {
  const { different, heap, noise } = await soakPreview({
    ...{ edits: 120, burst: 60, burstEvery: 30, seed: 7 },
  });
  expect(different).toEqual([]);
  expect(noise).toEqual([]);
  const [start = 0, , end = 0] = heap;
  expect(end - start).toBeLessThan(12 * 2 ** 20);
}, 300_000);
