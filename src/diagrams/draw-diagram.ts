import type { DiagramMend, FailedDiagram } from '../types/diagram.ts';
import type { DrawingSession, Interruption } from './drawing-session.ts';
import { type DiagramLimits, type Layout, mermaidConfig } from './mermaid-config.ts';
import type { PageError, PageOutcome } from './page/page-outcome.ts';
import { DARK, LIGHT } from './palettes.ts';
import type { SceneNode } from './scene/scene.ts';
import { type Drawing, sceneToSvg } from './scene/scene-to-svg.ts';
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
  if ('scenes' in first) return finish(first, source, []);
  if (first.error.name === 'Timeout' || first.error.name === 'Crash') return failed(first, source);
  const check = (text: string) => checkSource(text, session, limits);
  const mended = await mendDiagram(source, first.error.line ?? 1, check);
  if (mended === undefined) return failed(first, source);
  const second = await drawBoth(mended.source, session, limits);
  return 'scenes' in second ? finish(second, mended.source, mended.mends) : failed(first, source);
}

interface Both {
  readonly scenes: readonly [SceneNode, SceneNode];
  readonly type: string;
}

interface Failure {
  readonly error: PageError;
}

async function drawBoth(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<Both | Failure> {
  let outcome: Both | Failure = { error: { name: 'Timeout', message: '' } };
  for (const layout of LAYOUTS) {
    outcome = await drawWith(layout, source, session, limits);
    if ('scenes' in outcome || outcome.error.name !== 'Timeout') return outcome;
  }
  return outcome;
}

async function drawWith(
  layout: Layout,
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<Both | Failure> {
  const deadline = performance.now() + limits.timeoutMs / LAYOUTS.length;
  const scenes: SceneNode[] = [];
  let type = '';
  for (const palette of [LIGHT, DARK]) {
    const config = mermaidConfig(palette, limits, layout);
    const left = Math.max(1, deadline - performance.now());
    const outcome = await session.use((page) => page.draw(source, config), left);
    if (isInterruption(outcome)) return { error: interruption(outcome) };
    if ('error' in outcome) return outcome;
    scenes.push(outcome.scene);
    type = outcome.type;
  }
  const [light, dark] = scenes;
  if (light === undefined || dark === undefined) throw new Error('A theme was not drawn');
  return { scenes: [light, dark], type };
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

function finish({ scenes, type }: Both, source: string, mends: readonly DiagramMend[]): Drawn {
  return { ok: true, ...sceneToSvg(...scenes, source), type, mends };
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
  if (/limit exceeded|size in diagram exceeded/i.test(error.message)) {
    return { ok: false, ruleId: 'diagram-limit', message: error.message };
  }
  if (error.line === undefined) {
    return { ok: false, ruleId: 'diagram-syntax', message: error.message };
  }
  const line = sourceLine(source, error.line);
  const message = error.message.replace(/\bline:? \d+/i, `line ${line}`);
  return { ok: false, ruleId: 'diagram-syntax', message, line };
}
