import type { Article } from '../types/article.ts';
import type { SiteConfig } from '../types/config.ts';
import type { DiagramRenderer } from '../types/diagram.ts';
import type { Highlighter } from '../types/highlight.ts';
import { onDemand } from '../util/memo/on-demand.ts';
import { once } from '../util/memo/once.ts';
import { drawDiagrams } from './draw-diagrams.ts';

/** Services that are slow to start and shared by all articles. Each starts when it is first used. */
export interface Services {
  highlighter(): Promise<Highlighter>;
  /** Undefined where diagrams are switched off. */
  diagrams(): Promise<DiagramRenderer | undefined>;
  /** Start drawing an article's diagrams into the cache while other articles are still being built. */
  drawEarly(article: Article): void;
  close(): Promise<void>;
}

/**
 * Make the services of a build; the caller closes them.
 *
 * @param notify Called with notices for a person, e.g. that a browser starts.
 */
export function startServices(
  config: SiteConfig,
  notify: (notice: string) => void = () => undefined,
): Services {
  const diagrams = onDemand(() => startDiagrams(config, notify));
  return {
    highlighter: once(() => startHighlighter(config)),
    diagrams: diagrams.get,
    drawEarly: (article) => {
      // A failure shows again, and is reported, when the page asks for the drawings.
      diagrams
        .get()
        .then((renderer) => drawDiagrams(article, renderer, config.limits.diagrams))
        .catch(() => undefined);
    },
    close: diagrams.close,
  };
}

async function startHighlighter({ code }: SiteConfig): Promise<Highlighter> {
  const { createHighlighter } = await import('../highlight/create-highlighter.ts');
  return createHighlighter(code);
}

async function startDiagrams(
  config: SiteConfig,
  notify: (notice: string) => void,
): Promise<DiagramRenderer | undefined> {
  const { enabled, ...limits } = config.diagrams;
  if (!enabled) return undefined;
  const { createDiagramRenderer } = await import('../diagrams/create-diagram-renderer.ts');
  return createDiagramRenderer({ ...limits, cacheDir: config.cacheDir, notify });
}
