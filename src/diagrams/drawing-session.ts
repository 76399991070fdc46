import { type BrowserPageOptions, browserPage } from './browser-page.ts';
import type { DrawingPage } from './open-page.ts';

/** How an attempt in the page ended, where it did not end by itself. */
export type Interruption = 'timeout' | 'crash';

/** One browser with one page, started when first needed and replaced when they hang or die. */
export interface DrawingSession {
  /**
   * Let the page work; one work at a time.
   *
   * @param milliseconds After these the page is replaced and the result is `timeout`.
   * @throws {BrowserError} When no browser starts.
   * @throws {Error} When the session was closed, also while the browser started.
   */
  use<Result>(
    work: (page: DrawingPage) => Promise<Result>,
    milliseconds: number,
  ): Promise<Result | Interruption>;
  /** `BrowserChoice.id` of the browser that runs; starts it. */
  browserId(): Promise<string>;
  /** For good; work under way is let go. */
  close(): Promise<void>;
}

/**
 * Drawings before a page is closed for a fresh one. It stops growing after a hundred flowcharts; this
 * is for whatever else may grow.
 */
const MAX_USES = 1000;

/** A preview server draws now and then, and needs no browser in between. */
const IDLE_MILLISECONDS = 30_000;

/** Prepare a session; nothing starts yet. */
export function createDrawingSession(options: BrowserPageOptions): DrawingSession {
  const own = browserPage(options);
  let idle: NodeJS.Timeout | undefined;
  let uses = 0;
  let isClosed = false;

  const dropPage = () => {
    uses = 0;
    return own.dropPage();
  };
  const dropBrowser = () => {
    clearTimeout(idle);
    uses = 0;
    return own.dropBrowser();
  };
  const refuseClosed = () => {
    if (isClosed) throw new Error('The session is closed');
  };

  return {
    async use(work, milliseconds) {
      clearTimeout(idle);
      refuseClosed();
      await own.browser();
      refuseClosed();
      const page = await own.page().catch(() => undefined);
      const result = page === undefined ? 'crash' : await supervise(work(page), page, milliseconds);
      uses += 1;
      if (result === 'timeout' || uses >= MAX_USES) await dropPage();
      if (result === 'crash') await dropBrowser();
      idle = setTimeout(dropBrowser, IDLE_MILLISECONDS).unref();
      return result;
    },
    browserId: async () => (await own.browser()).choice.id,
    close: () => {
      isClosed = true;
      return dropBrowser();
    },
  };
}

async function supervise<Result>(
  work: Promise<Result>,
  page: DrawingPage,
  milliseconds: number,
): Promise<Result | Interruption> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Interruption>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'timeout');
  });
  const crash = page.crashed.then((): Interruption => 'crash');
  try {
    return await Promise.race([work.catch((): Interruption => 'crash'), timeout, crash]);
  } finally {
    clearTimeout(timer);
  }
}
