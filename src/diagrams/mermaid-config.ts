import type { DrawingLimits } from './drawing-limits.ts';
import { MEASURED_FONT_FAMILY } from './fonts/font-family.ts';
import type { Palette } from './palettes.ts';

/** Mermaid's own choice for the diagram's type, or one that is quick for any graph. */
export type Layout = 'own' | 'quick';

/** For `mermaid.initialize`. */
export interface MermaidConfig {
  readonly themeVariables: Palette;
  readonly [option: string]: unknown;
}

/** Settings that a diagram's own `%%{init}%%` and front matter cannot change. */
const SECURE = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'themeCSS',
  'darkMode',
  'fontFamily',
  'altFontFamily',
  'htmlLabels',
  'dompurifyConfig',
  'forceLegacyMathML',
  'legacyMathML',
];

/** The theme's radius, where a shape does not say its own: round nodes stay rounder. */
const CORNERS =
  '.node rect.label-container:not([rx]),.cluster rect:not([rx]),rect.actor,rect.note{rx:3px;ry:3px}';

/** Mermaid 12 breaks labels at 120 pixels and widens short ones to that: Chinese wants neither. */
const LABELS = {
  flowchart: { wrappingWidth: 220, minNodeWidth: 64, padding: 14 },
  state: { wrappingWidth: 220, minNodeWidth: 64 },
};

/** Mermaid's settings for one drawing. */
export function mermaidConfig(
  palette: Palette,
  { maxEdges, maxTextSize, mermaid = {} }: DrawingLimits,
  layout: Layout,
): MermaidConfig {
  return {
    ...withOwn(LABELS, mermaid),
    startOnLoad: false,
    securityLevel: 'strict',
    secure: SECURE,
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: 'kg',
    handDrawnSeed: 1,
    theme: 'base',
    look: 'classic',
    themeCSS: CORNERS,
    ...(layout === 'quick' ? { layout: 'dagre' } : {}),
    fontFamily: MEASURED_FONT_FAMILY,
    themeVariables: { ...palette, fontFamily: MEASURED_FONT_FAMILY },
    maxEdges,
    maxTextSize,
  };
}

/** The project's options over ours, kind by kind of diagram. */
function withOwn(
  ours: Readonly<Record<string, object>>,
  own: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...ours };
  for (const [name, value] of Object.entries(own)) {
    const isKind = typeof value === 'object' && value !== null && !Array.isArray(value);
    merged[name] = isKind ? { ...ours[name], ...value } : value;
  }
  return merged;
}
