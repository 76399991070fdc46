import type { RenderMentions } from '../../render/render-mentions.ts';
import { placeOf } from '../../site/place-of.ts';
import { readRanges, type WantedMentions } from '../../site/wanted-mentions.ts';
import type { ConceptMentions, Mention } from '../../types/site.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import type { Utf8Builder } from '../utf8-builder.ts';

/** What a worker thread needs to render the rows of one article. Plain data. */
export interface RowsJob {
  readonly seed: KeyedSeed;
  readonly wanted: WantedMentions;
}

/** The rows of one article on the pages of concepts. Plain data. */
export interface MentionRows {
  /** Two numbers for each page: its index among the wanted pages, and its bytes in `html`. */
  readonly sizes: Int32Array;
  /** The rows of all pages, in that order, as UTF-8. */
  readonly html: Uint8Array;
}

/**
 * Render the rows of one article on the pages of concepts.
 *
 * @param found The concepts that the article mentions.
 * @param builder Reused between calls; empty before and after each.
 */
export function mentionRows(
  wanted: WantedMentions,
  found: readonly ConceptMentions[],
  render: RenderMentions,
  builder: Utf8Builder,
): MentionRows {
  const ranges = readRanges(wanted);
  const sizes = new Int32Array(2 * ranges.length);
  for (const [number, { page, mention, part }] of ranges.entries()) {
    const sections = found[mention]?.sections.slice(part?.[0], part?.[1]) ?? [];
    const rows = render(
      sections.map(({ section, context, count }): Mention => {
        return { section: placeOf(wanted.article, section), context, count };
      }),
    );
    sizes.set([page, builder.add(rows)], 2 * number);
  }
  return { sizes, html: builder.take() };
}
