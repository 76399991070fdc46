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
 * Draw the diagrams of one article.
 *
 * @param renderer Undefined where diagrams are switched off: pages then show the sources.
 * @param limit Number of diagrams that are drawn; the first one beyond it is reported.
 * @returns The drawings, and messages about failures and mended sources.
 */
export async function drawDiagrams(
  article: Pick<Article, 'path' | 'title' | 'sections'>,
  renderer: DiagramRenderer | undefined,
  limit: number,
): Promise<DrawnArticle> {
  const refs = article.sections.flatMap((section) => section.diagrams);
  if (renderer === undefined || refs.length === 0) return { drawn: new Map(), messages: [] };
  // Before the first heading only the article itself has a name.
  const wanted = refs
    .slice(0, limit)
    .map(({ source, label }) => ({ source, label: label || article.title }));
  const results = await renderer.render(wanted);
  const pairs = refs.map(
    (ref, index) => [ref, results[index] ?? tooMany(refs.length, limit)] as const,
  );
  const [first] = pairs.slice(limit);
  const told = first ? [...pairs.slice(0, limit), first] : pairs;
  return {
    drawn: new Map(pairs.map(([ref, result]) => [ref.id, result])),
    messages: told.flatMap(([ref, result]) => toMessages(article, ref, result)),
  };
}

function tooMany(count: number, limit: number): DiagramResult {
  const message = `The article has ${count} diagrams, more than the ${limit} of \`limits.diagrams\`. Split it, or raise the limit.`;
  return { ok: false, ruleId: 'limit-diagrams', message };
}

function toMessages(
  article: Pick<Article, 'path'>,
  ref: DiagramRef,
  result: DiagramResult,
): Message[] {
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
