import type { Browser, Page } from 'puppeteer-core';
import { checkInPage } from './check-in-page.ts';
import { darken } from './darken.ts';
import { describeError } from './describe-error.ts';
import { drawInPage, type PageTools, type ThemeConfigs } from './draw-in-page.ts';
import { labelLines } from './label-lines.ts';
import { mermaidScript } from './mermaid-script.ts';
import type { PageError, PageOutcome } from './page-outcome.ts';
import { paintedShapes } from './painted-shapes.ts';
import { readAttributes } from './read-attributes.ts';
import { readLabel } from './read-label.ts';
import { readScene } from './read-scene.ts';
import { sceneStyle } from './scene-style.ts';
import { seedRandom } from './seed-random.ts';

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
  await page.evaluate(harness());
  return {
    crashed,
    draw: (source, configs) => page.evaluate(callDraw, source, configs),
    check: (source) => page.evaluate(callCheck, source),
    close: () => closePage(page),
  };
}

function harness(): string {
  // A bundler may give functions other names.
  const tools = {
    labelLines,
    readLabel,
    readAttributes,
    sceneStyle,
    paintedShapes,
    readScene,
    seedRandom,
    darken,
    describeError,
    drawInPage,
    checkInPage,
  };
  const entries = Object.entries(tools).map(([name, tool]) => `${name}: ${tool.toString()}`);
  return `globalThis.kintsugi = { mermaid, rules: new Map(), ascents: new Map(), ${entries.join(',\n')} };
Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined)`;
}

/** What `harness` leaves in the page. */
interface Installed {
  readonly kintsugi: PageTools & {
    readonly drawInPage: typeof drawInPage;
    readonly checkInPage: typeof checkInPage;
  };
}

function callDraw(source: string, configs: ThemeConfigs): Promise<PageOutcome> {
  const { kintsugi } = globalThis as unknown as Installed;
  return kintsugi.drawInPage(source, configs, kintsugi);
}

function callCheck(source: string): Promise<PageError | null> {
  const { kintsugi } = globalThis as unknown as Installed;
  return kintsugi.checkInPage(source, kintsugi.mermaid, kintsugi.describeError);
}

async function closePage(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 2000);
  });
  await Promise.race([page.close().catch(() => undefined), patience]);
  clearTimeout(timer);
}
