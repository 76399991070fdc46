import module from 'node:module';
import { dirname } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { bundled } from '../util/files/bundled.ts';
import type { ArticleTools } from './article/prepare-articles.ts';
import { batchSize } from './batch-size.ts';
import type { Stage } from './load-stage.ts';
import type { Tasks } from './make-tasks.ts';

/** Worker threads that take batches of articles. */
export interface WorkerPool {
  /** Let all workers load the modules of a stage ahead of its first batch. */
  prepare(stage: Stage): void;
  /**
   * Run a task on many items, in batches.
   *
   * @param toInput Makes the input that a worker gets for a batch.
   * @param onResult Called for each batch, in any order.
   * @param join The main thread takes batches too once this has settled; only with `ownTasks`.
   *   @default at once
   */
  run<T, Name extends keyof Tasks>(
    task: Name,
    items: readonly T[],
    toInput: (batch: readonly T[]) => Input<Name> | Promise<Input<Name>>,
    onResult: (result: Result<Name>, batch: readonly T[]) => void | Promise<void>,
    join?: Promise<unknown>,
  ): Promise<void>;
  close(): Promise<void>;
}

type Input<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0];
type Result<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;
type TaskOf<Name extends keyof Tasks> = (input: Input<Name>) => Promise<Result<Name>>;

/** Batches that each thread has: one runs, one waits there. */
const BATCHES_PER_THREAD = 2;

/**
 * Limit of the old generation of a worker's heap. It fits the largest article, and is just below the
 * 2 GB from which V8 lets a heap grow to four times its live objects instead of twice.
 */
const HEAP_MB = 2000;
/** Limit of the young generation: half of V8's default, which takes 100 MB more and is no quicker. */
const YOUNG_MB = 48;

/**
 * Start worker threads; the caller closes them.
 *
 * @param threads How many.
 * @param ownTasks Loads the tasks of the main thread, which then takes batches of one item between its
 *   other work. @default the workers do everything
 */
export function openWorkerPool(
  threads: number,
  { config, version, storeDir }: Pick<ArticleTools, 'config' | 'version' | 'storeDir'>,
  ownTasks?: () => Promise<Tasks>,
): WorkerPool {
  const pool = new Tinypool({
    filename: bundled?.workerTasks ?? workerTasks(),
    workerData: { config, version, storeDir },
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: BATCHES_PER_THREAD,
    env: threadEnv(),
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const takers = threads + (ownTasks ? 1 : 0);
  /** The last task that the main thread took. */
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
      // A module that does not load fails again, and is reported, with the first batch.
      pool.run(stage, { name: 'prepare' }).catch(() => undefined);
    }
  }

  async function run<T, Name extends keyof Tasks>(
    task: Name,
    items: readonly T[],
    toInput: (batch: readonly T[]) => Input<Name> | Promise<Input<Name>>,
    onResult: (result: Result<Name>, batch: readonly T[]) => void | Promise<void>,
    join: Promise<unknown> = Promise.resolve(),
  ): Promise<void> {
    let next = 0;
    const takeBatches = async (maxSize: number, runTask: TaskOf<Name>): Promise<void> => {
      while (next < items.length) {
        const size = Math.min(maxSize, batchSize(items.length - next, takers));
        const batch = items.slice(next, next + size);
        next += size;
        await onResult(await runTask(await toInput(batch)), batch);
      }
    };
    const inWorker: TaskOf<Name> = (input) => pool.run(input, { name: task });
    const all = Array.from({ length: threads * BATCHES_PER_THREAD }, () =>
      takeBatches(Number.POSITIVE_INFINITY, inWorker),
    );
    if (ownTasks) {
      all.push(join.then(async () => takeBatches(1, inMainThread(await ownTasks(), task))));
    }
    await Promise.all(all);
  }

  /** Runs a task here, then lets the event loop turn: what the workers ask for waits there. */
  function inMainThread<Name extends keyof Tasks>(tasks: Tasks, task: Name): TaskOf<Name> {
    // The compiler does not see that a task takes its own input and gives its own result.
    const runTask = tasks[task] as unknown as TaskOf<Name>;
    return (input) => {
      if (!isOpen) return Promise.reject(new Error('The build was stopped'));
      const work = runTask(input);
      running = work;
      return work.finally(() => breathe());
    };
  }
}

/** URL of the worker's module: compiled in the package, as this file then is. */
function workerTasks(): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`worker-tasks.${ending}`, import.meta.url).href;
}

/** Environment of the threads: without `NODE_COMPILE_CACHE` they would not use the compile cache. */
function threadEnv(): Record<string, string> {
  const folder = module.getCompileCacheDir?.();
  const known = Object.entries({ NODE_COMPILE_CACHE: folder && dirname(folder), ...process.env });
  return Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
