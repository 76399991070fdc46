import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { collectRows, type PageRows } from './collect-rows.ts';
import type { PageInput } from './render-pages.ts';
import type { ConceptSitePage } from './site-page.ts';

/** Pages are put together in batches of at most this many mentions, which take some megabytes. */
const MENTIONS_PER_BATCH = 10_000;

/**
 * Render the rows of the pages of concepts.
 *
 * @returns A function that puts the pages together and writes them. It must be called: it also closes
 *   the file in which rows wait.
 */
export async function makeConceptPages(
  pages: readonly ConceptSitePage[],
  input: PageInput,
): Promise<() => Promise<void>> {
  const batches = inBatches(pages);
  const concepts = batches.map((some) => some.map(({ concept }) => concept));
  const rows = await collectRows(concepts, input);
  return () => writeBatches(batches, rows, input).finally(rows.close);
}

async function writeBatches(
  batches: readonly (readonly ConceptSitePage[])[],
  rows: PageRows,
  { output, tools }: PageInput,
): Promise<void> {
  // Random, so that no article can contain it.
  const mark = `<!--${randomUUID()}-->`;
  let number = 0;
  for (const [batch, pages] of batches.entries()) {
    const found = rows.take(batch);
    for (const { path, html } of pages) {
      await output.write(path, fill(await html(mark), mark, found.get(number++) ?? []));
      // Worker threads wait for their next batch until the event loop turns.
      await breathe();
      tools.keepHeap?.();
    }
  }
}

/** Put rows, which are encoded already, in the place of the mark in their page. */
function fill(html: string, mark: string, rows: readonly Uint8Array[]): Buffer {
  const [head = '', ...rest] = html.split(mark);
  const parts = rest.flatMap((part) => [...rows, Buffer.from(part)]);
  return Buffer.concat([Buffer.from(head), ...parts]);
}

function inBatches(pages: readonly ConceptSitePage[]): readonly (readonly ConceptSitePage[])[] {
  const batches: ConceptSitePage[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const page of pages) {
    sum += page.concept.sections;
    if (sum > MENTIONS_PER_BATCH) {
      batches.push([]);
      sum = page.concept.sections;
    }
    batches.at(-1)?.push(page);
  }
  return batches;
}
