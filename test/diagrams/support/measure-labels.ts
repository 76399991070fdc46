/// <reference lib="dom" />
import type { Browser } from 'puppeteer-core';
import { fonts } from '../../../src/util/fonts.ts';

/** How far a label reaches out of the shape that it stands on, in CSS pixels. */
export interface MeasuredLabel {
  readonly text: string;
  readonly overflow: number;
}

/** A page that forbids inline styles: only its own style element carries the nonce. */
const POLICY = "default-src 'none'; style-src 'nonce-kg'; font-src data:; img-src data:";

/**
 * Show drawings in a page as a reader gets it and measure each label that stands on a shape.
 *
 * @throws {Error} When the page complains or asks for anything.
 * @param font The site's face, base64.
 */
export async function measureLabels(
  browser: Browser,
  svgs: readonly string[],
  theme: 'light' | 'dark',
  font: string,
): Promise<MeasuredLabel[]> {
  const { family, weight, range } = fonts.text;
  const face = `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${font})}`;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) complaints.push(request.url());
  });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style nonce="kg">${face}:root{color-scheme:${theme};text-autospace:normal}</style>${svgs.join('')}`,
  );
  const labels = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((loaded) => loaded.load()));
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('rect, polygon, circle, path')];
      const boxes = shapes
        .filter(
          (shape) => getComputedStyle(shape).fill !== 'none' && shape.closest('marker') === null,
        )
        .map((shape) => shape.getBoundingClientRect());
      return [...svg.querySelectorAll('text')].flatMap((label) => {
        // The numbers of messages stand on markers, which have no box.
        if (/^\d+$/.test(label.textContent ?? '')) return [];
        const text = label.getBoundingClientRect();
        const x = text.left + text.width / 2;
        const y = text.top + text.height / 2;
        const box = boxes.findLast(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        );
        if (box === undefined) return [];
        const overflow = Math.max(box.left - text.left, text.right - box.right);
        return [{ text: label.textContent ?? '', overflow }];
      });
    });
  });
  await page.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return labels;
}
