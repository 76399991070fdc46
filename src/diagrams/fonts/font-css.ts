import { readFileSync } from 'node:fs';
import type { Face } from '../../util/fonts.ts';
import { METRICS_FAMILY } from './font-family.ts';
import { METRICS_FONT } from './metrics-font.ts';

/** The site sets Chinese and Latin a little apart, which makes labels wider. */
const SPACING = 'html{text-autospace:normal}';

/** The style sheet that lets the measuring page set text as the site does, without any request. */
export function fontCss(faces: readonly Face[]): string {
  const shipped = faces.map(({ family, weight, range, file }) =>
    fontFace(family, weight, readFileSync(file).toString('base64'), range),
  );
  const metrics = fontFace(METRICS_FAMILY, '100 900', METRICS_FONT, 'U+0-10FFFF');
  return [...shipped, metrics, SPACING].join('\n');
}

function fontFace(family: string, weight: string, base64: string, range: string): string {
  const source = `url(data:font/woff2;base64,${base64})`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source};unicode-range:${range}}`;
}
