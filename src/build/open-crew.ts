import module from 'node:module';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { bundled } from '../util/files/bundled.ts';
import type { ArticleTools } from './article/prepare-articles.ts';
import { batchSize } from './batch-size.ts';
import type { Stage } from './load-stage.ts';
import type { Tasks } from './make-tasks.ts';

/** Threads that take batches of articles. */
export interface Crew {
  /** Let all workers load what a stage runs, while there is nothing else for them to do. */
  prepare(stage: Stage): void;
  /**
   * Do a task on many things, a batch at a time.
   *
   * @param toInput What a worker needs for a batch.
   * @param onResult Called for each batch, in any order.
   * @param join When this thread takes part, if it does at all. @default at once
   */
  run<T, Name extends keyof Tasks>(
    task: Name,
    things: readonly T[],
    toInput: (batch: readonly T[]) => Input<Name> | Promise<Input<Name>>,
    onResult: (result: Result<Name>, batch: readonly T[]) => void | Promise<void>,
    join?: Promise<unknown>,
  ): Promise<void>;
  close(): Promise<void>;
}

type Input<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0];
type Result<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;
type Does<Name extends keyof Tasks> = (input: Input<Name>) => Promise<Result<Name>>;

/** Batches under way for each thread: one that runs and one that waits. */
const AHEAD = 2;

/**
 * As much as the largest article may take, and just below the 2 GB from which on the engine lets a heap
 * grow to four times what lives in it instead of twice.
 */
const HEAP_MB = 2000;
/** Half of the engine's own choice, which takes 100 MB more of each worker and is no quicker. */
const YOUNG_MB = 48;

/**
 * Start worker threads; the caller closes them.
 *
 * @param own What this thread does itself, beside them, one thing at a time. @default nothing
 */
export function openCrew(
  threads: number,
  { config, version, storeDir }: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
  own?: Tasks,
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
  const hands = threads + (own ? 1 : 0);
  /** What this thread does. */
  let running: Promise<unknown> | undefined;
  let isOpen = true;
  return { prepare, run, close };

  async function close(): Promise<void> {
    isOpen = false;
    await pool.destroy();
    await running?.catch(() => undefined);
  }

  function prepare(stage: Stage): void {
    for (let thread = 0; thread < threads; thread++) {
      // What cannot be loaded fails again with the first batch.
      pool.run(stage, { name: 'prepare' }).catch(() => undefined);
    }
  }

  async function run<T, Name extends keyof Tasks>(
    task: Name,
    things: readonly T[],
    toInput: (batch: readonly T[]) => Input<Name> | Promise<Input<Name>>,
    onResult: (result: Result<Name>, batch: readonly T[]) => void | Promise<void>,
    join: Promise<unknown> = Promise.resolve(),
  ): Promise<void> {
    let next = 0;
    const work = async (most: number, does: Does<Name>): Promise<void> => {
      while (next < things.length) {
        const size = Math.min(most, batchSize(things.length - next, hands));
        const batch = things.slice(next, next + size);
        next += size;
        await onResult(await does(await toInput(batch)), batch);
      }
    };
    const inThread: Does<Name> = (input) => pool.run(input, { name: task });
    const all = Array.from({ length: threads * AHEAD }, () =>
      work(Number.POSITIVE_INFINITY, inThread),
    );
    if (own) all.push(join.then(() => work(1, inThisThread(own, task))));
    await Promise.all(all);
  }

  /** Does a task, and then what the others ask of this thread. */
  function inThisThread<Name extends keyof Tasks>(tasks: Tasks, task: Name): Does<Name> {
    // The compiler does not see that a task takes its own input and gives its own result.
    const does = tasks[task] as unknown as Does<Name>;
    return (input) => {
      if (!isOpen) return Promise.reject(new Error('The build was stopped'));
      const work = does(input);
      running = work;
      return work.finally(() => breathe());
    };
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
