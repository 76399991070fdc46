import type { Browser, Page } from 'puppeteer-core';
import { mermaidScript } from './mermaid-script.ts';
import type { PageApi } from './page/main.ts';
import type { PageError, PageOutcome } from './page/page-outcome.ts';
import type { ThemeConfigs } from './page/theme-configs.ts';
import { pageScript } from './page-script.ts';

/** A page with Mermaid in it, offline. */
export interface DrawingPage {
  draw(source: string, configs: ThemeConfigs): Promise<PageOutcome>;
  /** What Mermaid's parser has against the source; `null` when it has nothing. */
  check(source: string): Promise<PageError | null>;
  close(): Promise<void>;
  /** Settles when the page dies by itself. */
  readonly crashed: Promise<void>;
}

/** Nothing may be loaded and no handler may run, whatever a diagram brings into the page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; connect-src 'none'";
const LOAD_FONTS =
  'Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined)';

/**
 * Open a page that draws.
 *
 * @param fontCss `@font-face` rules with data URLs.
 */
export async function openPage(browser: Browser, fontCss: string): Promise<DrawingPage> {
  const page = await browser.newPage();
  const crashed = new Promise<void>((resolve) => page.once('error', () => resolve()));
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">` +
      `<style>${fontCss}\nbody{margin:0;width:1000px}</style><body></body>`,
  );
  await page.setOfflineMode(true);
  await page.evaluate(await mermaidScript());
  await page.evaluate(await pageScript());
  await page.evaluate(LOAD_FONTS);
  return {
    crashed,
    draw: (source, configs) => page.evaluate(callDraw, source, configs),
    check: (source) => page.evaluate(callCheck, source),
    close: () => closePage(page),
  };
}

/** What the page's script leaves there. */
interface Installed {
  readonly kintsugi: PageApi;
}

function callDraw(source: string, configs: ThemeConfigs): Promise<PageOutcome> {
  const { kintsugi } = globalThis as unknown as Installed;
  return kintsugi.draw(source, configs);
}

function callCheck(source: string): Promise<PageError | null> {
  const { kintsugi } = globalThis as unknown as Installed;
  return kintsugi.check(source);
}

async function closePage(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 2000);
  });
  await Promise.race([page.close().catch(() => undefined), patience]);
  clearTimeout(timer);
}
