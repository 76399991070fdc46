import { Interrupted } from './interrupted.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Run work that SIGINT, SIGTERM or SIGHUP aborts, so that it can clean up. A second signal ends the
 * process at once.
 *
 * @param work Rejects with the reason of its signal once that is aborted.
 * @throws {Interrupted} Where the work was stopped.
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    for (const name of SIGNALS) process.off(name, stop);
    controller.abort(new Interrupted(signal));
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}
