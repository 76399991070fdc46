import type { DiagramMend } from '../../types/diagram.ts';

/** What never reaches a drawing, and what to say of it. */
const UNSAFE: readonly (readonly [RegExp, string])[] = [
  [/<\s*(?:script|iframe|object|embed|link|meta|base|form)\b/i, 'Active HTML was left out'],
  [/<[^>]*\son[a-z]+\s*=/i, 'An event handler was left out'],
  [/<\s*img\b|@\{[^}]*\bimg\s*:/i, 'An image from elsewhere was left out'],
  [/(?:javascript|vbscript)\s*:|data:text/i, 'A link that runs a script was left out'],
  [/^\s*(?:click\s+\S+\s+call|callback)\b/i, 'A call of a script was left out'],
  [/url\s*\(\s*['"]?\s*(?:https?:)?\\?\/|@import/i, 'A style that loads something was left out'],
  [/\\(?:href|includegraphics|htmlData)\b/, 'A formula’s link or image was left out'],
  [
    /["']?\b(?:securityLevel|secure|maxEdges|maxTextSize|dompurifyConfig|themeCSS)["']?\s*:/,
    'A setting that diagrams cannot change was left out',
  ],
];

/** The lines of a source that hold something which is not drawn, for the report. */
export function findUnsafe(source: string): DiagramMend[] {
  return source.split('\n').flatMap((text, at) => {
    const found = UNSAFE.filter(([pattern]) => pattern.test(text));
    return found.map(([, reason]) => ({ rule: 'diagram-unsafe', reason, line: at + 1 }));
  });
}
