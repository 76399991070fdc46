import type { Article, DiagramRef } from '../types/article.ts';
import type { DiagramRenderer, DiagramResult } from '../types/diagram.ts';
import type { Message, Place } from '../types/message.ts';

/** The diagrams of one article. */
export interface DrawnArticle {
  /** By the id of the figure; empty where diagrams are switched off. */
  readonly drawn: ReadonlyMap<string, DiagramResult>;
  readonly messages: readonly Message[];
}

/**
 * Draw the diagrams of one article and say what went wrong or had to be mended.
 *
 * @param renderer Undefined where diagrams are switched off: pages then show their sources.
 */
export async function drawDiagrams(
  article: Article,
  renderer: DiagramRenderer | undefined,
): Promise<DrawnArticle> {
  const refs = article.sections.flatMap((section) => section.diagrams);
  if (renderer === undefined || refs.length === 0) return { drawn: new Map(), messages: [] };
  const results = await renderer.render(refs.map(({ source, label }) => ({ source, label })));
  const pairs = refs.flatMap((ref, index) => {
    const result = results[index];
    return result ? [[ref, result] as const] : [];
  });
  return {
    drawn: new Map(pairs.map(([ref, result]) => [ref.id, result])),
    messages: pairs.flatMap(([ref, result]) => toMessages(article, ref, result)),
  };
}

function toMessages(article: Article, ref: DiagramRef, result: DiagramResult): Message[] {
  const { path } = article;
  const common = { source: 'diagrams', path } as const;
  if (result.ok) {
    return result.mends.map(({ rule, reason, line }) => {
      const place = lineOf(ref.line + line - 1);
      return { ...common, severity: 'info', ruleId: rule, reason, place };
    });
  }
  const place = lineOf(ref.line + (result.line ?? 1) - 1);
  const note = 'The page shows the diagram’s source.';
  const { ruleId, message: reason } = result;
  return [{ ...common, severity: 'warning', ruleId, reason, note, place }];
}

/** A whole line; its columns are not known. */
function lineOf(line: number): Place {
  const point = { line, column: 1, offset: 0 };
  return { start: point, end: point };
}
