import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserChoice } from './browser/browser-choice.ts';
import { type RunningBrowser, startBrowser } from './browser/start-browser.ts';
import { type DrawingPage, openPage } from './page/open-page.ts';

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

/** What a session needs to start. */
export interface SessionOptions {
  readonly browsers: () => readonly BrowserChoice[];
  readonly fontCss: string;
  readonly notify: (notice: string) => void;
}

/** A page stops growing after a hundred flowcharts; whatever else may grow goes after so many. */
const MOST_USES = 1000;

/** A preview server draws now and then, and needs no browser in between. */
const IDLE_MILLISECONDS = 30_000;

/** So long a page that opens may take before its browser goes. */
const OPENING_MILLISECONDS = 2000;

/** Prepare a session; nothing starts yet. */
export function createDrawingSession(options: SessionOptions): DrawingSession {
  let running: Promise<RunningBrowser> | undefined;
  let opened: Promise<DrawingPage> | undefined;
  let idle: NodeJS.Timeout | undefined;
  let uses = 0;
  let isClosed = false;

  const browser = () => {
    running ??= startBrowser(options.browsers(), options.notify);
    return running;
  };
  const page = async () => {
    opened ??= openPage((await browser()).browser, options.fontCss);
    return opened;
  };
  const dropPage = async () => {
    const dropped = await opened?.catch(() => undefined);
    opened = undefined;
    uses = 0;
    await dropped?.close();
  };
  const dropBrowser = async () => {
    clearTimeout(idle);
    const dropped = await running?.catch(() => undefined);
    // Puppeteer would wait half a minute for a page that opens in a browser that is gone.
    const patience = sleep(OPENING_MILLISECONDS, undefined, { ref: false });
    await Promise.race([opened?.catch(() => undefined), patience]);
    running = undefined;
    opened = undefined;
    uses = 0;
    await dropped?.close();
  };

  const refuseClosed = () => {
    if (isClosed) throw new Error('The session is closed');
  };

  return {
    async use(work, milliseconds) {
      clearTimeout(idle);
      refuseClosed();
      await browser();
      refuseClosed();
      const current = await page().catch(() => undefined);
      const result =
        current === undefined ? 'crash' : await supervise(work(current), current, milliseconds);
      uses += 1;
      if (result === 'timeout' || uses >= MOST_USES) await dropPage();
      if (result === 'crash') await dropBrowser();
      idle = setTimeout(dropBrowser, IDLE_MILLISECONDS).unref();
      return result;
    },
    browserId: async () => (await browser()).choice.id,
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
