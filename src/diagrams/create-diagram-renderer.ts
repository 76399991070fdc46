import path from 'node:path';
import type { DiagramRenderer, DiagramRequest, DiagramResult } from '../types/diagram.ts';
import { errorMessage } from '../util/error-message.ts';
import { fonts } from '../util/fonts.ts';
import { once } from '../util/memo/once.ts';
import { BrowserError } from './browser/browser-error.ts';
import { findBrowsers } from './browser/find-browsers.ts';
import { type DrawingStore, openDrawingStore } from './cache/drawing-store.ts';
import { type DrawSource, drawOnce } from './draw-once.ts';
import { drawingContext } from './drawing-context.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import type { DrawingSession } from './drawing-session.ts';
import { fontCss } from './fonts/font-css.ts';
import { openSessions } from './open-sessions.ts';
import { isLasting, type StoredDrawing } from './stored-drawing.ts';
import { withLabel } from './with-label.ts';

/** Settings of the renderer. */
export interface DiagramRendererOptions extends DrawingLimits {
  /** Absolute path: drawings are kept here. */
  readonly cacheDir: string;
  /** Absolute path: the browser of the project is unpacked here. @default `cacheDir` */
  readonly browserDir?: string;
  readonly executablePath: string | undefined;
  /** Told what a person may want to know about the browser. */
  readonly notify: (notice: string) => void;
}

/** Drawings of some 30 KB; an article and its neighbours ask for them again. */
const MAX_IN_MEMORY = 500;

/**
 * Make the service that draws a build's diagrams.
 *
 * Nothing starts before the first diagram that is not in the cache; without one, not even
 * puppeteer is loaded.
 */
export function createDiagramRenderer(options: DiagramRendererOptions): DiagramRenderer {
  const { cacheDir, browserDir = cacheDir, executablePath } = options;
  const css = fontCss([fonts.text, fonts.code]);
  const store = openDrawingStore(path.join(cacheDir, 'diagrams'), drawingContext(options, css));
  const browsers = once(() => findBrowsers(executablePath, browserDir));
  const sessions = openSessions({ browsers, fontCss: css, notify: tellOnce(options.notify) });
  const draw = drawOnce(async (source) => {
    const ids = browsers().map(({ id }) => id);
    const found = await store.find(source, ids);
    return found ?? sessions.use((session) => drawAndKeep(source, session, options, store));
  }, MAX_IN_MEMORY);
  return {
    render: (requests) => Promise.all(requests.map((request) => render(request, draw))),
    close: sessions.close,
  };
}

/** Each browser has the same to say. */
function tellOnce(notify: (notice: string) => void): (notice: string) => void {
  const told = new Set<string>();
  return (notice) => {
    if (!told.has(notice)) notify(notice);
    told.add(notice);
  };
}

async function render(request: DiagramRequest, draw: DrawSource): Promise<DiagramResult> {
  const drawing = await draw(request.source.replace(/\r\n?/g, '\n'));
  return drawing.ok ? { ...drawing, svg: withLabel(drawing.svg, request.label) } : drawing;
}

async function drawAndKeep(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
  store: DrawingStore,
): Promise<StoredDrawing> {
  const { drawDiagram } = await import('./draw-diagram.ts');
  try {
    const drawing = await drawDiagram(source, session, limits);
    // A browser that has died would start again only to tell its id.
    if (isLasting(drawing)) await store.keep(source, await session.browserId(), drawing);
    return drawing;
  } catch (error) {
    return error instanceof BrowserError ? noBrowser(error) : crashed(error);
  }
}

function crashed(error: unknown): StoredDrawing {
  const reason = errorMessage(error);
  return { ok: false, ruleId: 'diagram-crash', message: `The drawing failed: ${reason}` };
}

function noBrowser(error: BrowserError): StoredDrawing {
  const reasons = error.message === '' ? '' : `\n${error.message}`;
  const message = `No browser to draw with. Run \`npx puppeteer browsers install chrome-headless-shell\` or set \`diagrams.executablePath\`.${reasons}`;
  return { ok: false, ruleId: 'diagram-no-browser', message };
}
