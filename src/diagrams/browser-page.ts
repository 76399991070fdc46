import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserChoice } from './browser/browser-choice.ts';
import { type RunningBrowser, startBrowser } from './browser/start-browser.ts';
import { type DrawingPage, openPage } from './open-page.ts';

/** One browser with one page; each starts when it is asked for, and anew when it was dropped. */
export interface BrowserPage {
  /** @throws {BrowserError} When no browser starts. */
  browser(): Promise<RunningBrowser>;
  page(): Promise<DrawingPage>;
  /** The browser stays. */
  dropPage(): Promise<void>;
  dropBrowser(): Promise<void>;
}

/** What a browser and its page need to start. */
export interface BrowserPageOptions {
  readonly browsers: () => readonly BrowserChoice[];
  readonly fontCss: string;
  readonly notify: (notice: string) => void;
}

/** Time for a page to open before its browser is replaced. */
const OPENING_MILLISECONDS = 2000;

/** Prepare a browser; nothing starts yet. */
export function browserPage(options: BrowserPageOptions): BrowserPage {
  let running: Promise<RunningBrowser> | undefined;
  let opened: Promise<DrawingPage> | undefined;

  const browser = () => {
    running ??= startBrowser(options.browsers(), options.notify);
    return running;
  };
  return {
    browser,
    async page() {
      opened ??= openPage((await browser()).browser, options.fontCss);
      return opened;
    },
    async dropPage() {
      const dropped = await opened?.catch(() => undefined);
      opened = undefined;
      await dropped?.close();
    },
    async dropBrowser() {
      const dropped = await running?.catch(() => undefined);
      // Puppeteer would wait half a minute for a page that opens in a browser that is gone.
      const patience = sleep(OPENING_MILLISECONDS, undefined, { ref: false });
      await Promise.race([opened?.catch(() => undefined), patience]);
      running = undefined;
      opened = undefined;
      await dropped?.close();
    },
  };
}
