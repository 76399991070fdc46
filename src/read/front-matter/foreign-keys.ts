import type { FrontMatter } from '../../types/article.ts';

/** Keys of Hugo, Zola, Jekyll, Docusaurus and Obsidian that mean what a key of ours means. */
const SYNONYMS: Readonly<Record<string, keyof FrontMatter>> = {
  created: 'date',
  pubDate: 'date',
  publishDate: 'date',
  lastmod: 'updated',
  last_modified_at: 'updated',
  modified: 'updated',
  updatedDate: 'updated',
  excerpt: 'description',
  summary: 'description',
  nav_order: 'order',
  sidebar_position: 'order',
  weight: 'order',
};

/** Keys of theirs that say nothing here: looks, plugins, addresses of the old site. */
const WITHOUT_MEANING: ReadonlySet<string> = new Set(
  `aliases author authors canonical_url categories category comments cover cssclass cssclasses
   displayed_sidebar extra featured featuredImage hide_table_of_contents hide_title id image images
   keywords layout linkTitle math mathjax menu menus mermaid outline pagination_label pagination_next
   pagination_prev params parent permalink pin publish published redirect_from resources series
   showToc sidebar sidebar_class_name sidebar_label sticky template thumbnail toc type url`.split(
    /\s+/,
  ),
);

/** Front matter without the keys of other generators. */
export interface OwnKeys {
  readonly data: Readonly<Record<string, unknown>>;
  /** Keys of ours → what the file calls them. */
  readonly written: ReadonlyMap<string, string>;
  /** Keys that say nothing here. */
  readonly foreign: readonly string[];
}

/**
 * Read the keys of other generators as ours, where they mean the same.
 *
 *     lastmod: 2024-01-31      →   updated: 2024-01-31
 *     published: false         →   draft: true
 *     tags: go, maps           →   tags: [go, maps]
 *
 * A key of ours wins over its synonym.
 */
export function readForeignKeys(data: Readonly<Record<string, unknown>>): OwnKeys {
  const own: Record<string, unknown> = {};
  const written = new Map<string, string>();
  const foreign: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const synonym = Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined;
    if (synonym !== undefined && !Object.hasOwn(data, synonym) && !written.has(synonym)) {
      own[synonym] = value;
      written.set(synonym, key);
    } else if (synonym !== undefined || WITHOUT_MEANING.has(key)) foreign.push(key);
    else own[key] = value;
  }
  if (Object.hasOwn(own, 'tags')) own.tags = readTags(own.tags);
  // What its author has taken back must not appear.
  if (data.published === false && !Object.hasOwn(data, 'draft')) own.draft = true;
  return { data: own, written, foreign };
}

/** Tags of Obsidian and Jekyll: a text between commas, words with `#`, numbers; all else as it is. */
function readTags(tags: unknown): unknown {
  const list = typeof tags === 'string' ? tags.split(',').filter((tag) => /\S/.test(tag)) : tags;
  if (!Array.isArray(list)) return tags;
  return list.map((tag) => {
    if (typeof tag === 'number') return String(tag);
    return typeof tag === 'string' ? tag.trim().replace(/^#(?=\S)/, '') : tag;
  });
}
