/// <reference lib="dom" />
import type { MermaidConfig } from '../mermaid-config.ts';

/** The colours of a theme: as written, and as the browser writes them into a `style` attribute. */
export function themeColors({ themeVariables }: MermaidConfig): ReadonlySet<string> {
  const probe = document.createElement('i').style;
  const colors = new Set<string>();
  for (const value of Object.values(themeVariables)) {
    probe.color = '';
    probe.color = typeof value === 'string' ? value : '';
    if (probe.color !== '') colors.add(String(value).toLowerCase()).add(probe.color);
  }
  return colors;
}
