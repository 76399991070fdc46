import type { DiagramMend, FailedDiagram } from '../types/diagram.ts';
import { describeFailure, isLimit } from './describe-failure.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import type { DrawingSession, Interruption } from './drawing-session.ts';
import { type Layout, mermaidConfig } from './mermaid-config.ts';
import type { PageError, PageOutcome } from './page/page-outcome.ts';
import { DARK, LIGHT } from './palettes.ts';
import { type Drawing, sceneToSvg } from './scene/scene-to-svg.ts';
import { findUnsafe } from './source/find-unsafe.ts';
import { keepSiteTheme } from './source/keep-site-theme.ts';
import { mendDiagram } from './source/mend-diagram.ts';
import { STYLED_TYPES } from './styled-types.ts';

/** A drawing with what was done for it; without its label, so that it serves every page. */
export interface Drawn extends Drawing {
  readonly ok: true;
  readonly type: string;
  readonly mends: readonly DiagramMend[];
}

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
  if (source.length > limits.maxTextSize)
    return describeFailure({ name: 'TooLong', message: '' }, source, limits);
  const first = await drawBoth(source, session, limits);
  if (!('error' in first)) return finish(first, source, []);
  if (!mayBeMended(first.error)) return describeFailure(first.error, source, limits);
  const check = (text: string) => checkSource(text, session, limits);
  const mended = await mendDiagram(source, first.error, check);
  if (mended === undefined) return describeFailure(first.error, source, limits);
  const second = await drawBoth(mended.source, session, limits);
  return 'error' in second
    ? describeFailure(first.error, source, limits)
    : finish(second, mended.source, mended.mends);
}

function mayBeMended({ name, message }: PageError): boolean {
  return name !== 'Timeout' && name !== 'Crash' && !isLimit(message);
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
    const draw = () => session.use((page) => page.draw(keepSiteTheme(source), configs), share);
    const first = await draw();
    // The next browser may live where this one died of something else.
    const result = first === 'crash' ? await draw() : first;
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
  const reports = [...mends, ...findUnsafe(source)];
  return { ok: true, ...sceneToSvg(light, dark, source), type, mends: reports };
}
