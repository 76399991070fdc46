import type { Route } from '../types/brand.ts';
import type { ArticleSummary, SiteTag } from '../types/site.ts';
import { toSlug } from '../util/text/to-slug.ts';

/** The list of tags is a file beside their folders. */
const LIST_FILE = 'index.html';

/**
 * List the tags of all articles, those of most articles first.
 *
 * Tags that differ in nothing but case are one, as its first article writes it; of two that would
 * have one address, as `C` and `C#`, the later one gets a number.
 *
 * @param articles In the order of the site.
 */
export function listTags(
  articles: readonly { readonly summary: Pick<ArticleSummary, 'tags'> }[],
): readonly SiteTag[] {
  const found = new Map<string, { readonly name: string; readonly articles: number[] }>();
  for (const [index, { summary }] of articles.entries()) {
    for (const name of summary.tags) {
      const known = found.get(tagKey(name));
      if (known === undefined) found.set(tagKey(name), { name, articles: [index] });
      else if (known.articles.at(-1) !== index) known.articles.push(index);
    }
  }
  const taken = new Set<string>([LIST_FILE]);
  const tags = [...found.values()].map(({ name, articles: own }) => {
    const wish = toSlug(name);
    let slug: string = wish;
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}`;
    taken.add(slug);
    return { name, route: `/tags/${slug}/` as Route, articles: own };
  });
  return tags.sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
}

/** What spellings of a tag share. */
export function tagKey(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}
