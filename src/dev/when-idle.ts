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

/** Do something once, as soon as nobody waits for an answer. */
export function whenIdle(work: () => void): IdleWork {
  let underWay = 0;
  let isOver = false;
  let timer = setTimeout(run, UNASKED_MS);
  return { answering, stop };

  function answering(response: ServerResponse): void {
    if (isOver) return;
    clearTimeout(timer);
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0 && !isOver) timer = setTimeout(run, ANSWERED_MS);
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
