import type { DiagramMend, FailedDiagram } from '../types/diagram.ts';
import { describeFailure, isLimit } from './describe-failure.ts';
import { drawThemes, type ThemesOutcome } from './draw-themes.ts';
import type { DrawingLimits } from './drawing-limits.ts';
import type { DrawingSession } from './drawing-session.ts';
import type { PageError } from './page/page-outcome.ts';
import { type Drawing, sceneToSvg } from './scene/scene-to-svg.ts';
import { findUnsafe } from './source/find-unsafe.ts';
import { mendDiagram } from './source/mend-diagram.ts';

/** A drawing with what was done for it; without its label, so that it serves every page. */
export interface Drawn extends Drawing {
  readonly ok: true;
  readonly type: string;
  readonly mends: readonly DiagramMend[];
}

const LAID_OUT_QUICKLY: DiagramMend = {
  rule: 'diagram-layout',
  reason: 'The layout of its type took too long; the diagram was laid out by `dagre`',
  line: 1,
};

/**
 * Draw one source in both themes, mended where Mermaid rejects it as it stands.
 *
 * @param source With `\n` as line ends.
 * @throws {BrowserError} When no browser starts.
 */
export async function drawDiagram(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<Drawn | FailedDiagram> {
  const fail = (error: PageError) => describeFailure(error, source, limits);
  if (source.length > limits.maxTextSize) return fail({ name: 'TooLong', message: '' });
  const drawn = await drawThemes(source, session, limits);
  if (!('error' in drawn)) return finish(drawn, source, []);
  if (!mayBeMended(drawn.error)) return fail(drawn.error);
  const check = (text: string) => checkSource(text, session, limits);
  const mended = await mendDiagram(source, drawn.error, check);
  if (mended === undefined) return fail(drawn.error);
  const again = await drawThemes(mended.source, session, limits);
  return 'error' in again ? fail(drawn.error) : finish(again, mended.source, mended.mends);
}

function mayBeMended({ name, message }: PageError): boolean {
  return name !== 'Timeout' && name !== 'Crash' && !isLimit(message);
}

async function checkSource(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<PageError | null> {
  const outcome = await session.use((page) => page.check(source), limits.timeoutMs);
  return typeof outcome === 'string' ? { name: outcome, message: '' } : outcome;
}

function finish(
  drawn: Exclude<ThemesOutcome, { readonly error: PageError }>,
  source: string,
  mends: readonly DiagramMend[],
): Drawn {
  const { light, dark, type, layout } = drawn;
  const quickly = layout === 'quick' ? [LAID_OUT_QUICKLY] : [];
  const reports = [...mends, ...findUnsafe(source), ...quickly];
  return { ok: true, ...sceneToSvg(light, dark, source), type, mends: reports };
}
