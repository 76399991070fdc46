import { join } from 'node:path';
import { openSpill, type Piece, type Spill } from '../../cache/open-spill.ts';
import { renderMentions } from '../../render/render-mentions.ts';
import type { WantedMentions } from '../../site/wanted-mentions.ts';
import type { ConceptPage } from '../../types/site.ts';
import { utf8Builder } from '../utf8-builder.ts';
import { type MentionRows, mentionRows, type RowsJob } from './mention-rows.ts';
import type { PageInput } from './render-pages.ts';

/** The rendered rows of the pages of concepts, until the pages are put together. */
export interface PageRows {
  /** HTML of the rows of each page of a batch, by the index of the page among all. */
  take(batch: number): ReadonlyMap<number, readonly Uint8Array[]>;
  close(): void;
}

/**
 * Render the rows of the pages of concepts. Each article is read once, for all pages, by worker
 * threads where there are many. Rows that would fill the memory wait in a file.
 *
 * @param batches The pages, in batches that are put together at once.
 */
export async function collectRows(
  batches: readonly (readonly ConceptPage[])[],
  input: Pick<PageInput, 'graph' | 'seeds' | 'tools' | 'list' | 'context' | 'contextKey' | 'parts'>,
): Promise<PageRows> {
  const { graph, tools } = input;
  const batchOf = batches.flatMap((pages, batch) => pages.map(() => batch));
  const spill = openSpill(join(tools.config.cacheDir, `rows-${process.pid}`));
  const add = (rows: MentionRows): void => addRows(rows, batchOf, spill);
  try {
    await renderRows(graph.shown.list(batches.flat()), input, add);
  } catch (error) {
    spill.close();
    throw error;
  }
  return { take: (batch) => groupRows(spill.take(batch)), close: spill.close };
}

/** @param add Called for each article, in the order of the site. */
async function renderRows(
  wanted: readonly WantedMentions[],
  input: Pick<PageInput, 'graph' | 'seeds' | 'tools' | 'list' | 'context' | 'contextKey' | 'parts'>,
  add: (rows: MentionRows) => void,
): Promise<void> {
  const { graph, seeds, tools, list, context, contextKey, parts } = input;
  const render = renderMentions(context);
  const builder = utf8Builder();
  const renderOne = async (each: WantedMentions): Promise<MentionRows> =>
    mentionRows(each, await graph.shown.find(each.article.summary.path), render, builder);
  // Functions do not cross threads.
  const hasStrings = Object.keys(tools.config.strings).length > 0;
  const pool = hasStrings ? undefined : await tools.pool?.(wanted.length);
  if (pool === undefined) {
    for (const each of wanted) add(await renderOne(each));
    return;
  }
  const ready = new Map<WantedMentions, MentionRows>();
  let next = 0;
  const toInput = (batch: readonly WantedMentions[]) => ({
    jobs: batch.map(({ article, ranges }): RowsJob => {
      const seed = seeds.get(article.summary.path);
      if (seed === undefined) throw new Error(`No plan for ${article.summary.path}`);
      return { seed, wanted: { article: slim(article), ranges } };
    }),
    ...{ list, context: parts, contextKey },
  });
  await pool.run('rowsBatch', wanted, toInput, async (results, batch) => {
    for (const [i, each] of batch.entries()) ready.set(each, results[i] ?? (await renderOne(each)));
    for (let first = wanted[next]; first && ready.has(first); first = wanted[++next]) {
      const rows = ready.get(first);
      ready.delete(first);
      if (rows) add(rows);
    }
    tools.keepHeap?.();
  });
}

/** The article without what its rows do not show, so that less is posted to a worker thread. */
function slim({ route, summary }: WantedMentions['article']): WantedMentions['article'] {
  return { route, summary: { ...summary, parts: '', links: [], anchors: [], candidates: '' } };
}

function addRows({ sizes, html }: MentionRows, batchOf: readonly number[], spill: Spill): void {
  let at = 0;
  for (let i = 0; i < sizes.length; i += 2) {
    const [page = 0, length = 0] = sizes.subarray(i, i + 2);
    spill.add(batchOf[page] ?? 0, [page, html.subarray(at, at + length)]);
    at += length;
  }
}

function groupRows(pieces: readonly Piece[]): ReadonlyMap<number, readonly Uint8Array[]> {
  const pages = new Map<number, Uint8Array[]>();
  for (const [page, bytes] of pieces) {
    const rows = pages.get(page) ?? [];
    pages.set(page, rows);
    rows.push(bytes);
  }
  return pages;
}
