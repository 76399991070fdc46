/** What a line of a template does that holds nothing else. */
export type TemplateDirective =
  /** Writes a value, at a column of its own. */
  | { readonly kind: 'fill'; readonly column: number }
  | { readonly kind: 'open' | 'middle' | 'close' };

const FILL = /\|\s*(n?)indent\s+(\d{1,2})\s*-?\}\}$/;
const OPEN = /^\{\{-?\s*(?:if|with|range|define|block)\b/;
const MIDDLE = /^\{\{-?\s*else\b/;
const CLOSE = /^\{\{-?\s*end\b/;

/**
 * Read a directive of a Helm chart.
 *
 *     {{- toYaml . | nindent 8 }}    fills, at column 8: begins a line of its own
 *     {{ toYaml . | indent 8 }}      fills, at column 0: indents its first line too
 *     {{- if .Values.x }}            opens what {{- end }} closes
 *
 * See "Flow Control" and "Template Functions" in Helm's guide to templates, whose examples stand so.
 */
export function readTemplateDirective(line: string): TemplateDirective | undefined {
  const text = line.trim();
  if (!text.startsWith('{{')) return undefined;
  const fill = FILL.exec(text);
  if (fill) return { kind: 'fill', column: fill[1] === 'n' ? Number(fill[2]) : 0 };
  if (OPEN.test(text)) return { kind: 'open' };
  if (MIDDLE.test(text)) return { kind: 'middle' };
  return CLOSE.test(text) ? { kind: 'close' } : undefined;
}
