import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DiagramRenderer, DiagramRequest, DiagramResult } from '../types/diagram.ts';
import { fonts } from '../util/fonts.ts';
import type { BrowserChoice } from './browser/browser-choice.ts';
import { BrowserError } from './browser/browser-error.ts';
import { findBrowsers } from './browser/find-browsers.ts';
import { codeVersion } from './cache/code-version.ts';
import { createDrawingCache, type DrawingCache } from './cache/drawing-cache.ts';
import { type DrawingContext, drawingKey } from './cache/drawing-key.ts';
import type { Drawn } from './draw-diagram.ts';
import { createDrawingLanes } from './drawing-lanes.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import type { DrawingSession } from './drawing-session.ts';
import { fontCss } from './fonts/font-css.ts';
import { DARK, LIGHT } from './palettes.ts';
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
const MOST_IN_MEMORY = 500;

/**
 * Make the service that draws a build's diagrams.
 *
 * Nothing starts before the first diagram that is not in the cache; without one, not even
 * puppeteer is loaded.
 */
export function createDiagramRenderer(options: DiagramRendererOptions): DiagramRenderer {
  const css = fontCss([fonts.text, fonts.code]);
  const context = drawingContext(options, css);
  const cache = createDrawingCache<Stored>(path.join(options.cacheDir, 'diagrams'));
  const drawn = new Map<string, Promise<Stored>>();
  const lasting: string[] = [];
  let choices: readonly BrowserChoice[] | undefined;
  const notify = once(options.notify);
  let isClosed = false;

  const browsers = () => {
    choices ??= findBrowsers(options.executablePath, options.browserDir ?? options.cacheDir);
    return choices;
  };
  const lanes = createDrawingLanes(async () => {
    const { createDrawingSession } = await import('./drawing-session.ts');
    return createDrawingSession({ browsers, fontCss: css, notify });
  }, countLanes());
  const drawNext = (source: string): Promise<Stored> =>
    lanes.run(async (session) => {
      // Work that was stopped goes on for a moment: it must not start another browser.
      if (isClosed) throw new Error('The renderer is closed');
      return draw(source, await session, options, context, cache);
    });
  const drawOnce = (source: string): Promise<Stored> => {
    const known = drawn.get(source);
    if (known !== undefined) return known;
    const ids = browsers().map(({ id }) => id);
    const started = lookUp(source, ids, context, cache).then((hit) => hit ?? drawNext(source));
    drawn.set(source, started);
    started.then(
      (result) => forgetOldest(source, result),
      () => undefined,
    );
    return started;
  };

  /** What the cache has need not stay in memory, too; failures are small and stay. */
  const forgetOldest = (source: string, result: Stored): void => {
    if (!result.ok || !isLasting(result)) return;
    lasting.push(source);
    const oldest = lasting.length > MOST_IN_MEMORY ? lasting.shift() : undefined;
    if (oldest !== undefined) drawn.delete(oldest);
  };

  return {
    render: (requests) => Promise.all(requests.map((request) => renderOne(request, drawOnce))),
    async close() {
      isClosed = true;
      await Promise.all(lanes.opened.map(async (session) => (await session).close()));
    },
  };
}

/** A browser keeps one core busy and takes some 400 MB. */
function countLanes(): number {
  return Math.min(os.availableParallelism(), 4);
}

/** Each browser has the same to say. */
function once(notify: (notice: string) => void): (notice: string) => void {
  const told = new Set<string>();
  return (notice) => {
    if (!told.has(notice)) notify(notice);
    told.add(notice);
  };
}

/** What the cache holds. */
type Stored = Drawn | Extract<DiagramResult, { ok: false }>;

async function renderOne(
  request: DiagramRequest,
  drawOnce: (source: string) => Promise<Stored>,
): Promise<DiagramResult> {
  const stored = await drawOnce(request.source.replace(/\r\n?/g, '\n'));
  return stored.ok ? { ...stored, svg: withLabel(stored.svg, request.label) } : stored;
}

async function lookUp(
  source: string,
  browserIds: readonly string[],
  context: DrawingContext,
  cache: DrawingCache<Stored>,
): Promise<Stored | undefined> {
  for (const id of browserIds) {
    const hit = await cache.get(drawingKey(source, id, context));
    if (hit !== undefined) return hit;
  }
  return undefined;
}

async function draw(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
  context: DrawingContext,
  cache: DrawingCache<Stored>,
): Promise<Stored> {
  const { drawDiagram } = await import('./draw-diagram.ts');
  try {
    const result = await drawDiagram(source, session, limits);
    if (isLasting(result))
      await cache.set(drawingKey(source, await session.browserId(), context), result);
    return result;
  } catch (error) {
    return error instanceof BrowserError ? noBrowser(error) : crashed(error);
  }
}

/** What took too long may not on another day. */
function isLasting(result: Stored): boolean {
  if (!result.ok) return result.ruleId !== 'diagram-timeout' && result.ruleId !== 'diagram-crash';
  return result.mends.every(({ rule }) => rule !== 'diagram-layout');
}

function crashed(error: unknown): Stored {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, ruleId: 'diagram-crash', message: `The drawing failed: ${reason}` };
}

function noBrowser(error: BrowserError): Stored {
  const reasons = error.message === '' ? '' : `\n${error.message}`;
  const message = `No browser to draw with. Run \`npx puppeteer browsers install chrome-headless-shell\` or set \`diagrams.executablePath\`.${reasons}`;
  return { ok: false, ruleId: 'diagram-no-browser', message };
}

function drawingContext(options: DiagramRendererOptions, css: string): DrawingContext {
  const entry = fileURLToPath(import.meta.resolve('mermaid'));
  const manifest = path.join(path.dirname(entry), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const { maxEdges, maxTextSize, mermaid } = options;
  return {
    harness: codeVersion(import.meta.dirname),
    mermaid: version,
    fonts: [css],
    palettes: [LIGHT, DARK],
    limits: { maxEdges, maxTextSize, mermaid },
  };
}
