import module from 'node:module';
import { dirname } from 'node:path';
import { Tinypool } from 'tinypool';
import { bundled } from '../util/bundled.ts';
import { batchSize } from './batch-size.ts';
import type { Stage } from './load-stage.ts';
import type { ArticleTools } from './prepare-articles.ts';
import type * as Tasks from './worker-tasks.ts';

/** Worker threads that take batches of articles. */
export interface Crew {
  /** Let all workers load what a stage runs, while there is nothing else for them to do. */
  prepare(stage: Stage): void;
  /**
   * Let the workers do a task on many things, a batch at a time.
   *
   * @param toInput What a worker needs for a batch.
   * @param onResult Called for each batch, in any order.
   */
  run<T, Name extends keyof typeof Tasks>(
    task: Name,
    things: readonly T[],
    toInput: (batch: readonly T[]) => Input<Name> | Promise<Input<Name>>,
    onResult: (result: Result<Name>, batch: readonly T[]) => void | Promise<void>,
  ): Promise<void>;
  close(): Promise<void>;
}

type Input<Name extends keyof typeof Tasks> = Parameters<(typeof Tasks)[Name]>[0];
type Result<Name extends keyof typeof Tasks> = Awaited<ReturnType<(typeof Tasks)[Name]>>;

/** Batches under way for each thread: one that runs and one that waits. */
const AHEAD = 2;

/**
 * As much as the largest article may take, and just below the 2 GB from which on the engine lets a heap
 * grow to four times what lives in it instead of twice.
 */
const HEAP_MB = 2000;
/** Half of the engine's own choice, which takes 100 MB more of each worker and is no quicker. */
const YOUNG_MB = 48;

/** Start worker threads; the caller closes them. */
export function openCrew(
  threads: number,
  { config, version, storeDir }: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
): Crew {
  const pool = new Tinypool({
    filename: bundled?.workerTasks ?? workerTasks(),
    workerData: { config, version, storeDir },
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    env: threadEnv(),
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return { prepare, run, close: () => pool.destroy() };

  function prepare(stage: Stage): void {
    for (let thread = 0; thread < threads; thread++) {
      // What cannot be loaded fails again with the first batch.
      pool.run(stage, { name: 'prepare' }).catch(() => undefined);
    }
  }

  async function run<T, Name extends keyof typeof Tasks>(
    task: Name,
    things: readonly T[],
    toInput: (batch: readonly T[]) => Input<Name> | Promise<Input<Name>>,
    onResult: (result: Result<Name>, batch: readonly T[]) => void | Promise<void>,
  ): Promise<void> {
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < things.length) {
        const batch = things.slice(next, next + batchSize(things.length - next, threads));
        next += batch.length;
        const result: Result<Name> = await pool.run(await toInput(batch), { name: task });
        await onResult(result, batch);
      }
    };
    await Promise.all(Array.from({ length: threads * AHEAD }, work));
  }
}

/** In the package the worker is compiled, as this file is. */
function workerTasks(): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`worker-tasks.${ending}`, import.meta.url).href;
}

/** The environment of threads: by themselves they do not take the cache of compiled code. */
function threadEnv(): Record<string, string> {
  const folder = module.getCompileCacheDir?.();
  const known = Object.entries({ NODE_COMPILE_CACHE: folder && dirname(folder), ...process.env });
  return Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
