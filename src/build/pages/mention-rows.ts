import type { RenderMentions } from '../../render/render-mentions.ts';
import { placeOf } from '../../site/place-of.ts';
import { readRanges, type WantedMentions } from '../../site/wanted-mentions.ts';
import type { ConceptMentions, Mention } from '../../types/site.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import type { Utf8Builder } from '../utf8-builder.ts';

/** What a thread needs for the rows of one article. Plain data. */
export interface RowsJob {
  readonly seed: KeyedSeed;
  readonly wanted: WantedMentions;
}

/** What pages of concepts show of one article. Plain data. */
export interface MentionRows {
  /** For each page two numbers: its place among those that were asked for, and bytes of HTML. */
  readonly sizes: Int32Array;
  /** The HTML of all pages, UTF-8, in that order. */
  readonly html: Uint8Array;
}

/**
 * Render what pages of concepts show of one article.
 *
 * @param found What the article mentions.
 * @param builder Empty, as it then is again.
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
