import { hash } from 'node:crypto';
import type { PlannedArticle } from '../site/plan-site.ts';
import { buildShards } from '../site/search/build-shards.ts';
import { indexArticle } from '../site/search/index-article.ts';
import { searchMeta } from '../site/search/search-meta.ts';
import { searchTexts } from '../site/search/search-texts.ts';
import type { FilePath } from '../types/brand.ts';
import type { ArticleIndex } from '../types/search.ts';
import type { SiteFile } from '../types/site.ts';
import { mapLimit } from '../util/map-limit.ts';
import type { Output } from '../write/open-output.ts';
import { type ArticleTools, type KeyedSeed, loadArticle } from './prepare-articles.ts';

/** What the search index is written from. */
export interface SearchInput {
  readonly articles: readonly PlannedArticle[];
  readonly seeds: ReadonlyMap<FilePath, KeyedSeed>;
  readonly tools: ArticleTools;
  readonly output: Output;
}

/** What search keeps of an article: its index, and its texts as they are served. */
interface SearchEntry {
  readonly index: ArticleIndex;
  readonly texts: readonly SiteFile[];
}

const AT_ONCE = 8;

/** Write the search index. What an article adds to it comes from the store where it is known. */
export async function writeSearch(input: SearchInput): Promise<void> {
  const { articles, output } = input;
  const stamps: string[] = [];
  const indexes = await mapLimit(articles, AT_ONCE, async (article, number) => {
    const { index, texts } = await loadEntry(article, number, input);
    for (const { path, text } of texts) await output.write(path, text);
    stamps[number] = hash('sha1', JSON.stringify(texts));
    return index;
  });
  const shards = buildShards(indexes);
  for (const { path, text } of shards.files) await output.write(path, text);
  const sections = indexes.reduce((sum, index) => sum + index.sections, 0);
  const meta = searchMeta(shards, articles.length, sections, stamps.join('\n'));
  await output.write(meta.path, meta.text);
}

async function loadEntry(
  { summary, route }: PlannedArticle,
  number: number,
  { seeds, tools }: SearchInput,
): Promise<SearchEntry> {
  const seed = seeds.get(summary.path);
  if (seed === undefined) throw new Error(`No plan for ${summary.path}`);
  const key = hash('sha1', `search\n${seed.key}\n${number}\n${route}`);
  const stored = await tools.store.get(key);
  // The store has checked that it is the text that was saved.
  if (stored !== undefined) return JSON.parse(stored);
  const article = await loadArticle(seed, tools);
  if (article === undefined) throw new Error(`${summary.path} was built and is gone`);
  const entry = { index: indexArticle(article), texts: searchTexts(article, route, number) };
  await tools.store.put(key, JSON.stringify(entry));
  return entry;
}
