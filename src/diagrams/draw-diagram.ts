import type { DiagramMend, FailedDiagram } from '../types/diagram.ts';
import type { DrawingSession, Interruption } from './drawing-session.ts';
import { type DiagramLimits, type Layout, mermaidConfig } from './mermaid-config.ts';
import type { PageError, PageOutcome } from './page/page-outcome.ts';
import { DARK, LIGHT } from './palettes.ts';
import { type Drawing, sceneToSvg } from './scene/scene-to-svg.ts';
import { keepSiteTheme } from './source/keep-site-theme.ts';
import { mendDiagram } from './source/mend-diagram.ts';
import { sourceLine } from './source/source-line.ts';

/** Time and size that one diagram may take. */
export interface DrawingLimits extends DiagramLimits {
  readonly timeoutMs: number;
}

/** A drawing with what was done for it; without its label, so that it serves every page. */
export interface Drawn extends Drawing {
  readonly ok: true;
  readonly type: string;
  readonly mends: readonly DiagramMend[];
}

/** `Edge limit exceeded`, `Maximum text size in diagram exceeded`. */
const TOO_LARGE = /limit exceeded|too many edges|size in diagram exceeded/i;

/** The better layout first; the other one is quick where the first would take minutes. */
const LAYOUTS: readonly Layout[] = ['own', 'quick'];

/**
 * Draw one source in both themes, mended where Mermaid rejects it as it stands.
 *
 * @param source With `\n` as line ends.
 * @throws {Error} When no browser starts.
 */
export async function drawDiagram(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<Drawn | FailedDiagram> {
  if (source.length > limits.maxTextSize) return tooLong(source, limits);
  const first = await drawBoth(source, session, limits);
  if (!('error' in first)) return finish(first, source, []);
  if (!mayBeMended(first.error)) return failed(first, source);
  const check = (text: string) => checkSource(text, session, limits);
  const mended = await mendDiagram(source, first.error, check);
  if (mended === undefined) return failed(first, source);
  const second = await drawBoth(mended.source, session, limits);
  return 'error' in second ? failed(first, source) : finish(second, mended.source, mended.mends);
}

/**
 * Diagram types whose themes differ in the style sheet only, so that one layout serves both;
 * a test compares with two complete drawings.
 */
const STYLED_TYPES: readonly string[] = [
  'flowchart-v2',
  'sequence',
  'classDiagram',
  'stateDiagram',
  'er',
  'requirement',
];

function mayBeMended({ name, message }: PageError): boolean {
  return name !== 'Timeout' && name !== 'Crash' && !TOO_LARGE.test(message);
}

type Scenes = Exclude<PageOutcome, Failure>;

interface Failure {
  readonly error: PageError;
}

/** Tries the layouts in turn; each has its share of the time. */
async function drawBoth(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<PageOutcome> {
  let outcome: PageOutcome = { error: interruption('timeout') };
  for (const layout of LAYOUTS) {
    const configs = {
      light: mermaidConfig(LIGHT, limits, layout),
      dark: mermaidConfig(DARK, limits, layout),
      styledTypes: source.includes('themeVariables') ? [] : STYLED_TYPES,
    };
    const share = limits.timeoutMs / LAYOUTS.length;
    const result = await session.use((page) => page.draw(keepSiteTheme(source), configs), share);
    outcome = isInterruption(result) ? { error: interruption(result) } : result;
    if (!('error' in outcome) || outcome.error.name !== 'Timeout') return outcome;
  }
  return outcome;
}

async function checkSource(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<PageError | null> {
  const outcome = await session.use((page) => page.check(source), limits.timeoutMs);
  return outcome === 'timeout' || outcome === 'crash' ? interruption(outcome) : outcome;
}

function isInterruption(outcome: PageOutcome | Interruption): outcome is Interruption {
  return typeof outcome === 'string';
}

function interruption(kind: Interruption): PageError {
  return { name: kind === 'timeout' ? 'Timeout' : 'Crash', message: '' };
}

function finish(drawn: Scenes, source: string, mends: readonly DiagramMend[]): Drawn {
  const { light, dark, type } = drawn;
  return { ok: true, ...sceneToSvg(light, dark, source), type, mends };
}

function tooLong(source: string, { maxTextSize }: DrawingLimits): FailedDiagram {
  const message = `The diagram has ${source.length} characters, more than the ${maxTextSize} of \`diagrams.maxTextSize\``;
  return { ok: false, ruleId: 'diagram-limit', message };
}

function failed({ error }: Failure, source: string): FailedDiagram {
  if (error.name === 'Timeout') {
    const message = 'The diagram was not drawn in the time of `diagrams.timeoutMs`: split it';
    return { ok: false, ruleId: 'diagram-timeout', message };
  }
  if (error.name === 'Crash') {
    return { ok: false, ruleId: 'diagram-crash', message: 'The diagram crashed the browser' };
  }
  if (TOO_LARGE.test(error.message)) {
    return { ok: false, ruleId: 'diagram-limit', message: error.message };
  }
  if (error.line === undefined) {
    return { ok: false, ruleId: 'diagram-syntax', message: error.message };
  }
  const line = sourceLine(source, error.line);
  const message = error.message.replace(/\bline:? \d+/i, `line ${line}`);
  return { ok: false, ruleId: 'diagram-syntax', message, line };
}
