import { resolve } from 'node:path';
import type { BrowserChoice } from '../../src/diagrams/browser/browser-choice.ts';
import { findBrowsers } from '../../src/diagrams/browser/find-browsers.ts';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/kintsugi');

/** What a benchmark may look at pages with, best first: the browser that KINTSUGI_CHROME names, else that of the diagrams. */
export function benchmarkBrowsers(): readonly BrowserChoice[] {
  return findBrowsers(process.env.KINTSUGI_CHROME, CACHE);
}
