import type { TocEntry } from '../../../templates/toc.ts';
import type { Section } from '../../types/article.ts';

interface Building extends TocEntry {
  readonly depth: number;
  readonly children: Building[];
}

/**
 * The headings of an article as a tree, two levels below the shallowest.
 *
 * A heading that skips a level hangs below the nearest one above it.
 *
 * @param prefix  Put before `#`: empty on the article's own page.
 * @param levels  How many levels to show.
 */
export function tocEntries(
  sections: readonly Pick<Section, 'id' | 'depth' | 'title'>[],
  prefix = '',
  levels = 2,
): TocEntry[] {
  const headings = sections.filter((section) => section.id !== '');
  const top = Math.min(...headings.map((section) => section.depth));
  const roots: Building[] = [];
  const path: Building[] = [];
  for (const { id, title, depth } of headings) {
    if (depth >= top + levels) continue;
    const entry: Building = { href: `${prefix}#${id}`, title, depth, children: [] };
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
    (path.at(-1)?.children ?? roots).push(entry);
    path.push(entry);
  }
  return roots;
}
