import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { collectRows, type PageRows } from './collect-rows.ts';
import type { PageInput } from './render-pages.ts';
import type { ConceptSitePage } from './site-page.ts';

/** So many mentions are put together at once: some megabytes. */
const MENTIONS_AT_ONCE = 10_000;

/**
 * Render what pages of concepts show.
 *
 * @returns Puts the pages together and writes them; has to be called.
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
  // Nobody can have written it into an article.
  const mark = `<!--${randomUUID()}-->`;
  let number = 0;
  for (const [batch, pages] of batches.entries()) {
    const found = rows.take(batch);
    for (const { path, html } of pages) {
      await output.write(path, fill(await html(mark), mark, found.get(number++) ?? []));
      // Threads wait for work while many pages are written one after another.
      await breathe();
      tools.keepHeap?.();
    }
  }
}

/** Put rows into the page around them: many megabytes, which are bytes already. */
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
    if (sum > MENTIONS_AT_ONCE) {
      batches.push([]);
      sum = page.concept.sections;
    }
    batches.at(-1)?.push(page);
  }
  return batches;
}
