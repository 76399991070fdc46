import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** A page that tells when texts come up in it. */
export interface WatchedPage {
  /** Go to an address until there is a page with a text. */
  open(url: string, text: string): Promise<void>;
  /** Wait for a text. @returns When the browser was about to paint it, as `Date.now()` counts. */
  seen(text: string): Promise<number>;
  close(): Promise<void>;
}

/** No peer takes longer. */
const PATIENCE_MS = 120_000;
/** What is looked for, in every page: it stands apart from all that articles say. */
const TOKEN: RegExp = /改动[0-9]+。|背景与问题/g;

/**
 * Open a page whose content is looked at whenever it changes, before the browser paints it:
 * nothing is asked again and again, and a reload loses nothing.
 */
export async function watchPage(browser: Browser): Promise<WatchedPage> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const times = new Map<string, number>();
  await page.exposeFunction('tokenSeen', (token: string, time: number) => {
    if (!times.has(token)) times.set(token, time);
  });
  await page.evaluateOnNewDocument(lookForTokens, TOKEN.source);
  return { open, seen, close: () => page.close() };

  async function open(url: string, text: string): Promise<void> {
    times.clear();
    const end = performance.now() + PATIENCE_MS;
    while (!times.has(text)) {
      if (performance.now() > end) throw new Error(`No page at ${url}`);
      const isThere = (await isListening(new URL(url))) && (await arrive(page, url));
      if (isThere) await seen(text);
      else await sleep(5);
    }
  }

  async function seen(text: string): Promise<number> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const time = times.get(text);
      if (time !== undefined) return time;
      if (performance.now() > end) throw new Error(`\`${text}\` was never shown`);
      await sleep(5);
    }
  }
}

async function arrive(page: Page, url: string): Promise<boolean> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => null);
  return response?.ok() ?? false;
}

function isListening({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const finish = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => finish(true)).once('error', () => finish(false));
  });
}

/** Runs in the browser. */
function lookForTokens(source: string): void {
  const told = new Set<string>();
  let isPending = false;
  const look = (): void => {
    isPending = false;
    const text = document.body?.innerText ?? '';
    for (const [token] of text.matchAll(new RegExp(source, 'g'))) {
      if (told.has(token)) continue;
      told.add(token);
      const time = performance.timeOrigin + performance.now();
      (window as unknown as { tokenSeen(t: string, at: number): void }).tokenSeen(token, time);
    }
  };
  const observer = new MutationObserver(() => {
    if (isPending) return;
    isPending = true;
    requestAnimationFrame(look);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
