import type { BuildResult } from '../types/build.ts';
import type { Message, Severity } from '../types/message.ts';
import type { PreparedArticles } from './article/prepare-all.ts';
import type { MadePage } from './build-state.ts';

/** The results of the stages of a build. */
export interface BuildParts {
  readonly prepared: PreparedArticles;
  readonly pages: readonly MadePage[];
  /** Messages about the site as a whole. */
  readonly messages: readonly Message[];
  readonly files: BuildResult['files'];
  readonly timings: BuildResult['timings'];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const MAX_SLOWEST = 10;

/** Put the result of a build together. */
export function makeResult({ prepared, pages, messages, files, timings }: BuildParts): BuildResult {
  const { records, built } = prepared;
  const own = [
    ...records.flatMap((record) => record.messages),
    ...pages.flatMap((p) => p.messages),
  ];
  return {
    articles: records.filter(({ summary }) => summary !== undefined).length,
    pages: pages.length,
    diagrams: { drawn: sum(pages, 'drawn'), failed: sum(pages, 'failed') },
    mended: records.reduce((total, record) => total + (record.summary?.mends ?? 0), 0),
    files,
    messages: [...messages, ...own].sort(compareMessages),
    timings,
    slowest: built.toSorted((a, b) => b[1] - a[1]).slice(0, MAX_SLOWEST),
  };
}

function sum(pages: readonly MadePage[], field: 'drawn' | 'failed'): number {
  return pages.reduce((total, page) => total + page[field], 0);
}

/** Order messages by file, then by severity (errors first), then by place. */
export function compareMessages(a: Message, b: Message): number {
  const [first, second] = [a.path ?? '', b.path ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return (
    ORDER[a.severity] - ORDER[b.severity] ||
    (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
    (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0)
  );
}
