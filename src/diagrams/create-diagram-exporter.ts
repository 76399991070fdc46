import type { FailedDiagram } from '../types/diagram.ts';
import { errorMessage } from '../util/error-message.ts';
import { BrowserError } from './browser/browser-error.ts';
import { findBrowsers } from './browser/find-browsers.ts';
import { startBrowser } from './browser/start-browser.ts';
import { describeFailure } from './describe-failure.ts';
import { type ExportFormat, type ExportOptions, exportDiagram } from './export-diagram.ts';
import { openPage } from './open-page.ts';
import { mendDiagram } from './source/mend-diagram.ts';

/** A diagram as a file, or why not. */
export type ExportResult = { readonly ok: true; readonly data: Uint8Array } | FailedDiagram;

/** Draws diagrams as files, mended where Mermaid rejects them. */
export interface DiagramExporter {
  export(source: string, format: ExportFormat): Promise<ExportResult>;
  close(): Promise<void>;
}

/** Settings of an exporter. */
export interface DiagramExporterOptions extends ExportOptions {
  readonly executablePath: string | undefined;
  /** Absolute path: the browser of the project is unpacked here. */
  readonly cacheDir: string;
  readonly notify: (notice: string) => void;
}

/**
 * Start a browser with the machine's fonts and make the exporter.
 *
 * @throws {BrowserError} When no browser starts.
 */
export async function createDiagramExporter(
  options: DiagramExporterOptions,
): Promise<DiagramExporter> {
  const { executablePath, cacheDir, notify } = options;
  const choices = findBrowsers(executablePath, cacheDir);
  if (choices.length === 0) throw new BrowserError('No browser is installed');
  const running = await startBrowser(choices, notify, 'system');
  const page = await openPage(running.browser, '');
  const limits = { ...options, timeoutMs: 0 };
  return {
    async export(source, format) {
      const text = source.replace(/\r\n?/g, '\n');
      const error = await page.check(text);
      const mended = error === null ? { source: text } : await mendDiagram(text, error, page.check);
      if (mended === undefined && error !== null) return describeFailure(error, text, limits);
      try {
        const drawn = mended?.source ?? text;
        return { ok: true, data: await exportDiagram(running.browser, drawn, format, options) };
      } catch (thrown) {
        const message = errorMessage(thrown);
        return describeFailure({ name: 'Error', message }, text, limits);
      }
    },
    close: () => running.close(),
  };
}
