import { drawDiagrams } from '../../build/draw-diagrams.ts';
import type { Article } from '../../types/article.ts';
import type { FilePath, Route } from '../../types/brand.ts';
import type { DiagramRenderer, DiagramResult } from '../../types/diagram.ts';
import type { Message } from '../../types/message.ts';

/** The drawings of a preview. */
export interface LiveDrawings {
  /** Drawings that are ready; the page comes again when the others are. */
  soFar(article: Article, route: Route): Promise<ReadonlyMap<string, DiagramResult>>;
  /** What was wrong with an article's diagrams when they were drawn last. */
  messages(path: FilePath): readonly Message[];
}

/** What drawings are made with. */
export interface DrawingTools {
  readonly diagrams: () => Promise<DiagramRenderer | undefined>;
  /** Most diagrams of one article. */
  readonly limit: number;
  /** Told when drawings have come that a page was sent without. */
  readonly onDrawn: (route: Route) => void;
}

/** How long a page waits for drawings before it comes without them. */
const PATIENCE_MS = 60;
const KEPT_IN_MEMORY = 32;
const NONE: ReadonlyMap<string, DiagramResult> = new Map();

/** Draw the diagrams of articles when their pages are asked for. */
export function liveDrawings({ diagrams, limit, onDrawn }: DrawingTools): LiveDrawings {
  const drawings = new Map<string, ReadonlyMap<string, DiagramResult>>();
  const messages = new Map<string, readonly Message[]>();
  return { soFar, messages: (path) => messages.get(path) ?? [] };

  async function soFar(
    article: Article,
    route: Route,
  ): Promise<ReadonlyMap<string, DiagramResult>> {
    const refs = article.sections.flatMap((section) => section.diagrams);
    if (refs.length === 0) {
      messages.delete(article.path);
      return NONE;
    }
    const key = JSON.stringify(refs);
    const ready = drawings.get(key);
    if (ready) return ready;
    const drawing = draw(article, key);
    const winner = await Promise.race([drawing, wait(PATIENCE_MS)]);
    if (winner) return winner;
    drawing.then(
      (drawn) => drawn.size > 0 && onDrawn(route),
      () => undefined,
    );
    return NONE;
  }

  async function draw(article: Article, key: string): Promise<ReadonlyMap<string, DiagramResult>> {
    const result = await drawDiagrams(article, await diagrams(), limit);
    drawings.set(key, result.drawn);
    messages.set(article.path, result.messages);
    for (const old of drawings.keys()) if (drawings.size > KEPT_IN_MEMORY) drawings.delete(old);
    return result.drawn;
  }
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
