import { Interrupted } from './interrupted.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Do work that Ctrl-C, a polite kill or the end of the terminal may stop: it is told, and clears up
 * after itself. A second signal ends the process at once.
 *
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
