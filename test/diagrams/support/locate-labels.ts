/// <reference lib="dom" />
import type { Browser } from 'puppeteer-core';
import { fontCss } from '../../../src/diagrams/fonts/font-css.ts';
import { fonts } from '../../../src/util/fonts.ts';

/** A line of text and its middle, in CSS pixels from the drawing's upper left corner. */
export interface LocatedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** All lines of text of each drawing, HTML or SVG, sorted by text and place. */
export async function locateLabels(
  browser: Browser,
  svgs: readonly string[],
): Promise<LocatedLabel[][]> {
  const page = await browser.newPage();
  const face = fontCss([fonts.text, fonts.code]);
  const family = `'${fonts.text.family}', 'Kintsugi Metrics', sans-serif`;
  // One family for both, for only the measuring page has the metrics font.
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${face}\nsvg, svg *{font-family:${family} !important}svg{display:block;max-width:none !important}</style>${svgs.join('')}`,
  );
  const labels = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((loaded) => loaded.load()));
    return [...document.querySelectorAll<SVGSVGElement>('body > svg')].map((svg) => {
      const { width, height } = svg.viewBox.baseVal;
      svg.style.width = `${width}px`;
      svg.style.height = `${height}px`;
      const origin = svg.getBoundingClientRect();
      const walker = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
      const found: { text: string; x: number; y: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        if (text === '' || node.parentElement?.closest('style, title, desc')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rect = range.getBoundingClientRect();
        const x = rect.left + rect.width / 2 - origin.left;
        const y = rect.top + rect.height / 2 - origin.top;
        found.push({ text, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
      }
      const byText = (a: { text: string; y: number; x: number }, b: typeof a) =>
        a.text < b.text ? -1 : a.text > b.text ? 1 : a.y - b.y || a.x - b.x;
      return found.sort(byText);
    });
  });
  await page.close();
  return labels;
}
