import type { BuildReporter, BuildResult, BuildStage } from '../types/build.ts';

/** Measures the time of each stage of a build, and reports the progress. */
export interface Stopwatch {
  start(stage: BuildStage, total?: number): void;
  tick(): void;
  /** End the last stage. */
  stop(): BuildResult['timings'];
}

/** Start a stopwatch. */
export function stopwatch(reporter: BuildReporter | undefined): Stopwatch {
  const timings: (readonly [BuildStage, number])[] = [];
  let current: BuildStage | undefined;
  let begin = 0;
  const end = (): void => {
    if (current !== undefined) timings.push([current, Math.round(performance.now() - begin)]);
  };
  return {
    start: (stage, total = 0) => {
      end();
      current = stage;
      begin = performance.now();
      reporter?.stage(stage, total);
    },
    tick: () => reporter?.tick(),
    stop: () => {
      end();
      current = undefined;
      return timings;
    },
  };
}
