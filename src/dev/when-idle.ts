import type { ServerResponse } from 'node:http';

/** Work that waits for those who ask. */
export interface IdleWork {
  /** Somebody has asked; the answer is under way until the response closes. */
  answering(response: ServerResponse): void;
  /** The work is no longer wanted. */
  stop(): void;
}

/** Where nobody asks for anything. */
const UNASKED_MS = 1000;

/** After a page, a browser asks for its styles: they come before what only later pages need. */
const ANSWERED_MS = 100;

/** Who asks again and again puts the work off no longer than this. */
const LONGEST_MS = 1000;

/** Do something once, as soon as nobody waits for an answer. */
export function whenIdle(work: () => void): IdleWork {
  let underWay = 0;
  let isOver = false;
  let timer = setTimeout(run, UNASKED_MS);
  let latest: number | undefined;
  return { answering, stop };

  function answering(response: ServerResponse): void {
    if (isOver) return;
    clearTimeout(timer);
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay > 0 || isOver) return;
      latest ??= Date.now() + LONGEST_MS;
      timer = setTimeout(run, Math.max(0, Math.min(ANSWERED_MS, latest - Date.now())));
    });
  }

  function run(): void {
    isOver = true;
    work();
  }

  function stop(): void {
    isOver = true;
    clearTimeout(timer);
  }
}
