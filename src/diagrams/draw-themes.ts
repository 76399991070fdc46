import type { DrawingLimits } from './drawing-limits.ts';
import type { DrawingSession, Interruption } from './drawing-session.ts';
import { type Layout, mermaidConfig } from './mermaid-config.ts';
import type { PageError, PageOutcome } from './page/page-outcome.ts';
import { DARK, LIGHT } from './palettes.ts';
import { keepSiteTheme } from './source/keep-site-theme.ts';
import { STYLED_TYPES } from './styled-types.ts';

/** Both drawings of a diagram and the layout that made them, or what was wrong. */
export type ThemesOutcome = PageOutcome & { readonly layout: Layout };

/** The better layout first, then one that is quick where the first would take minutes. */
const LAYOUTS: readonly { readonly layout: Layout; readonly share: number }[] = [
  { layout: 'own', share: 0.7 },
  { layout: 'quick', share: 0.3 },
];

/**
 * Draw a source in both themes; each layout has its share of the time.
 *
 * @returns An error named `Timeout` or `Crash` where Mermaid said nothing itself.
 * @throws {BrowserError} When no browser starts.
 */
export async function drawThemes(
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
): Promise<ThemesOutcome> {
  let outcome: ThemesOutcome = { error: interruption('timeout'), layout: 'own' };
  for (const { layout, share } of LAYOUTS) {
    const draw = () => drawWith(layout, source, session, limits, limits.timeoutMs * share);
    const first = await draw();
    // The next browser may live where this one died of something else.
    const result = first === 'crash' ? await draw() : first;
    outcome =
      typeof result === 'string' ? { error: interruption(result), layout } : { ...result, layout };
    if (!('error' in outcome) || outcome.error.name !== 'Timeout') return outcome;
  }
  return outcome;
}

async function drawWith(
  layout: Layout,
  source: string,
  session: DrawingSession,
  limits: DrawingLimits,
  milliseconds: number,
): Promise<PageOutcome | Interruption> {
  const configs = {
    light: mermaidConfig(LIGHT, limits, layout),
    dark: mermaidConfig(DARK, limits, layout),
    styledTypes: source.includes('themeVariables') ? [] : STYLED_TYPES,
  };
  return session.use((page) => page.draw(keepSiteTheme(source), configs), milliseconds);
}

function interruption(kind: Interruption): PageError {
  return { name: kind === 'timeout' ? 'Timeout' : 'Crash', message: '' };
}
