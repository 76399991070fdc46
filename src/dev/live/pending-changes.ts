import { setTimeout as sleep } from 'node:timers/promises';

/** Changes of files that the site does not show yet. */
export interface PendingChanges {
  /** Take a change in. */
  note(): void;
  any(): boolean;
  /** Resolves when no change has come for a while, or none may wait any longer; at once without any. */
  calm(): Promise<void>;
  /** Take all changes as shown. */
  clear(): void;
}

/** Whoever types goes on typing: so long nothing may have changed, in milliseconds … */
const CALM_MS = 300;
/** … but the first change waits no longer than this. */
const MAX_WAIT_MS = 3000;

/** Begin with one change, long ago: the site is not there yet. */
export function pendingChanges(
  calmMs: number = CALM_MS,
  maxWaitMs: number = MAX_WAIT_MS,
): PendingChanges {
  /** Times of the first and of the last. */
  let since: readonly [first: number, last: number] | undefined = [0, 0];
  return { note, any: () => since !== undefined, calm, clear };

  function note(): void {
    const now = performance.now();
    since = [since?.[0] ?? now, now];
  }

  function clear(): void {
    since = undefined;
  }

  async function calm(): Promise<void> {
    while (since) {
      const left = Math.min(since[1] + calmMs, since[0] + maxWaitMs) - performance.now();
      if (left <= 0) return;
      await sleep(left);
    }
  }
}
