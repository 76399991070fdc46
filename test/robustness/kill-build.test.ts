import { expect, test } from 'vitest';
import { killBuilds } from '../../scripts/kill/kill-builds.ts';

test('a build that is killed leaves nothing that the next one does not mend', async () => {
  const { killed, different } = await killBuilds({ rounds: 4, articles: 4, seed: 7 });
  expect(different).toEqual([]);
  expect(killed).toBeGreaterThan(0);
}, 300_000);
