import type { MermaidConfig } from '../mermaid-config.ts';

/** The settings of one diagram in both themes. */
export interface ThemeConfigs {
  readonly light: MermaidConfig;
  readonly dark: MermaidConfig;
  /** Diagram types whose two themes differ in the style sheet only. */
  readonly styledTypes: readonly string[];
}
