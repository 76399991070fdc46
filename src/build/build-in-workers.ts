import { Tinypool } from 'tinypool';
import type { WorkerResult, WorkerSettings } from './article-worker.ts';
import type { KeyedSeed } from './prepare-articles.ts';

/** Few messages between threads, and no thread with much left when the others are done. */
const BATCH = 8;

/**
 * Build articles in worker threads.
 *
 * @param onResult Called for each article, in any order.
 */
export async function buildInWorkers(
  seeds: readonly KeyedSeed[],
  threads: number,
  settings: WorkerSettings,
  onResult: (result: WorkerResult) => void,
): Promise<void> {
  // In the package the worker is compiled, as this file is.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const filename = new URL(`article-worker.${ending}`, import.meta.url).href;
  const pool = new Tinypool({
    filename,
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
  });
  try {
    const batches = Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, index) =>
      seeds.slice(index * BATCH, (index + 1) * BATCH),
    );
    await Promise.all(
      batches.map(async (batch) => {
        const results: readonly WorkerResult[] = await pool.run(batch);
        results.forEach(onResult);
      }),
    );
  } finally {
    await pool.destroy();
  }
}
