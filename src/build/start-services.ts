import type { SiteConfig } from '../types/config.ts';
import type { DiagramRenderer } from '../types/diagram.ts';
import type { Highlighter } from '../types/highlight.ts';

/** What costs time to start and is shared by all articles. Each starts when it is first asked for. */
export interface Services {
  highlighter(): Promise<Highlighter>;
  /** Undefined where diagrams are switched off. */
  diagrams(): Promise<DiagramRenderer | undefined>;
  close(): Promise<void>;
}

/** Make the services of a build; the caller closes them. */
export function startServices(config: SiteConfig): Services {
  let highlighter: Promise<Highlighter> | undefined;
  let diagrams: Promise<DiagramRenderer | undefined> | undefined;
  return {
    highlighter: () => {
      highlighter ??= startHighlighter();
      return highlighter;
    },
    diagrams: () => {
      diagrams ??= startDiagrams(config);
      return diagrams;
    },
    close: async () => {
      const renderer = await diagrams?.catch(() => undefined);
      await renderer?.close();
    },
  };
}

async function startHighlighter(): Promise<Highlighter> {
  const { createHighlighter } = await import('../highlight/create-highlighter.ts');
  return createHighlighter();
}

async function startDiagrams(config: SiteConfig): Promise<DiagramRenderer | undefined> {
  if (!config.diagrams.enabled) return undefined;
  return undefined;
}
