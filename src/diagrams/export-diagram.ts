import { renderMermaid } from '@mermaid-js/mermaid-cli';
import type { Browser } from 'puppeteer-core';
import { DIAGRAM_FONT_FAMILY } from './fonts/font-family.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { DARK, LIGHT } from './palettes.ts';
import { keepSiteTheme } from './source/keep-site-theme.ts';

/** What a diagram can be exported as. */
export type ExportFormat = 'svg' | 'png' | 'pdf';

/** How to export. */
export interface ExportOptions {
  readonly theme: 'light' | 'dark';
  readonly maxEdges: number;
  readonly maxTextSize: number;
}

/**
 * Draw one diagram as a file of its own, through mermaid-cli: a picture for slides or print, in
 * one theme, with the fonts of this machine.
 *
 * The pages of the site do not use it: it takes some twenty times as long as the renderer.
 *
 * @param browser Started with the fonts of the `system`, or Chinese has no glyphs.
 * @throws {Error} When Mermaid rejects the source; Mermaid's words.
 */
export async function exportDiagram(
  browser: Browser,
  source: string,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Uint8Array> {
  const palette = options.theme === 'light' ? LIGHT : DARK;
  const config = mermaidConfig(palette, { ...options, timeoutMs: 0 }, 'own');
  const fonts = { fontFamily: DIAGRAM_FONT_FAMILY };
  const themeVariables = { ...config.themeVariables, ...fonts };
  const { data } = await renderMermaid(browser, keepSiteTheme(source), format, {
    backgroundColor: palette.background,
    mermaidConfig: { ...config, ...fonts, themeVariables },
    svgId: 'kg-diagram',
    fontEmbed: false,
    viewport: { width: 1000, height: 800, deviceScaleFactor: 2 },
  });
  return data;
}
