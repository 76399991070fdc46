import type { ServerResponse } from 'node:http';

/** Work that is put off while requests are being answered. */
export interface IdleWork {
  /** Put the work off until this response is closed. */
  answering(response: ServerResponse): void;
  /** Cancel the work. */
  stop(): void;
}

/** Delay where no request comes at all. */
const UNASKED_MS = 1000;

/** Delay after an answer: a browser then asks for the page's styles, which come first. */
const ANSWERED_MS = 100;

/** Longest delay after the first answer, however many requests follow. */
const MAX_WAIT_MS = 1000;

/** Run work once, when no request is being answered. */
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
      latest ??= Date.now() + MAX_WAIT_MS;
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
