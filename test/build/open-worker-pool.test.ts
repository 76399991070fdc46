import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { articleSettings } from '../../src/build/article/article-settings.ts';
import { loadRecord } from '../../src/build/article/keep-record.ts';
import type { Tasks } from '../../src/build/make-tasks.ts';
import { openWorkerPool, type WorkerPool } from '../../src/build/open-worker-pool.ts';
import { type KeyedSeed, readKeyed } from '../../src/build/read-keyed.ts';
import { openStore } from '../../src/cache/open-store.ts';
import { completeConfig } from '../../src/config/complete-config.ts';
import type { FilePath } from '../../src/types/brand.ts';

const settings = { config: completeConfig('/tmp', {}, {}), version: 'test', storeDir: '/tmp/none' };
const things: readonly number[] = Array.from({ length: 60 }, (_, number) => number);
let pool: WorkerPool | undefined;

afterEach(async () => pool?.close());

function ownTasks(prepare: Tasks['prepare']): Tasks {
  const never = (): never => {
    throw new Error('Not asked for');
  };
  const others = { conceptList: never, mentionBatch: never, pageBatch: never, rowsBatch: never };
  return { prepare, buildBatch: never, ...others };
}

async function runAll(
  own: Tasks,
  join: Promise<void>,
  onDone: (done: readonly number[]) => void = () => undefined,
): Promise<readonly number[]> {
  pool = openWorkerPool(1, settings, async () => own);
  const done: number[] = [];
  const take = (batch: readonly number[]): void => {
    done.push(...batch);
    onDone(done);
  };
  await pool.run(
    'prepare',
    things,
    () => 'pages',
    (_, batch) => take(batch),
    join,
  );
  return done.sort((a, b) => a - b);
}

test('the main thread does a part of what there is, and each thing is done once', async () => {
  let count = 0;
  const own = ownTasks(async () => void count++);
  expect(await runAll(own, Promise.resolve())).toEqual(things);
  expect(count).toBeGreaterThan(0);
});

test('the main thread leaves all to the others while it does something else', async () => {
  let count = 0;
  const own = ownTasks(async () => void count++);
  const busy = new EventEmitter();
  const join = once(busy, 'end').then(() => undefined);
  const done = await runAll(own, join, ({ length }) => {
    if (length === things.length) busy.emit('end');
  });
  expect(done).toEqual(things);
  expect(count).toBe(0);
});

test('a pool that is closed ends what the main thread does, and begins nothing more', async () => {
  let [begun, ended] = [0, 0];
  const own = ownTasks(async () => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    ended += 1;
  });
  pool = openWorkerPool(1, settings, async () => own);
  const failing = pool.run(
    'prepare',
    things,
    () => 'pages',
    () => pool?.close(),
  );
  await expect(failing).rejects.toThrow();
  await pool.close();
  expect(ended).toBe(begun);
  expect(begun).toBeLessThan(things.length);
});

test('a thread has its next batch while the main thread is busy', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kintsugi-pool-'));
  const config = completeConfig(root, {}, {});
  const storeDir = join(root, 'store');
  const keys = { config, settings: articleSettings(config, 'test') };
  for (const name of ['a', 'b']) writeFileSync(join(root, `${name}.md`), `# ${name}\n\nText.\n`);
  const seeds = await Promise.all(
    ['a.md', 'b.md'].map((path) => readKeyed(path as FilePath, keys)),
  );
  const isMade = (seed: KeyedSeed | undefined): boolean =>
    seed !== undefined && loadRecord(seed, { store: openStore(storeDir) }) !== undefined;
  pool = openWorkerPool(1, { config, version: 'test', storeDir });
  const toInput = (batch: readonly KeyedSeed[]) => batch;
  const running = pool.run('buildBatch', seeds, toInput, () => undefined);
  // Until both batches are posted; from here on no event reaches this thread.
  await breathe();
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let wait = 0; wait < 500 && !seeds.every(isMade); wait++) Atomics.wait(pause, 0, 0, 40);
  expect(seeds.map(isMade)).toEqual([true, true]);
  await running;
  rmSync(root, { recursive: true });
}, 60_000);
