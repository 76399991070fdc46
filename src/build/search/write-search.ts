import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { openSpill } from '../../cache/open-spill.ts';
import type { PlannedArticle } from '../../site/plan-site.ts';
import { buildShards } from '../../site/search/build-shards.ts';
import { countShards } from '../../site/search/count-shards.ts';
import { hashTexts } from '../../site/search/hash-texts.ts';
import {
  hashShard,
  relistShards,
  type ShardList,
  shardPaths,
} from '../../site/search/list-shards.ts';
import { type IndexChange, patchShards } from '../../site/search/patch-shards.ts';
import { searchMeta } from '../../site/search/search-meta.ts';
import { searchTexts } from '../../site/search/search-texts.ts';
import type { FilePath } from '../../types/brand.ts';
import type { ArticleIndex } from '../../types/search.ts';
import { mapLimit } from '../../util/map-limit.ts';
import { SECTIONS_IN_TEXT } from '../../util/search/sections-in-text.ts';
import type { Output } from '../../write/open-output.ts';
import { type ArticleTools, loadSections } from '../article/prepare-articles.ts';
import type { BuildState } from '../build-state.ts';
import { keepIfUnchanged } from '../keep-if-unchanged.ts';
import type { KeyedSeed } from '../read-keyed.ts';
import { searchBuckets } from './search-buckets.ts';
import { loadSearchIndex, makeSearchIndex, searchKey } from './search-entry.ts';
import { loadSearchState, type SearchState, saveSearchState } from './search-state.ts';

/** What the search index is written from. */
export interface SearchInput {
  /** Hash of everything that the site depends on; the next build starts from the index under it. */
  readonly key: string;
  readonly articles: readonly PlannedArticle[];
  readonly seeds: ReadonlyMap<FilePath, KeyedSeed>;
  readonly tools: ArticleTools;
  readonly output: Output;
  /** The last build. */
  readonly before: Pick<BuildState, 'key' | 'files'>;
}

/** Hashes of the texts of articles whose files are written already, by the index of the article. */
export type WrittenTexts = ReadonlyMap<number, string>;

/** The index without the texts, and which texts of the last build still stand. */
interface Shards extends Pick<SearchState, 'sizes' | 'sections' | 'shards'> {
  /** The hash of an article's texts where those of the last build were kept. */
  readonly keepTexts: (number: number) => string | undefined;
}

/** Articles whose texts are read or written at the same time. */
const ARTICLES_AT_ONCE = 8;

/** With a larger share of changed articles it is quicker to make all shards again. */
const MAX_PATCHED_SHARE = 0.1;

/**
 * Write the search index, which needs no page, so that worker threads may make pages meanwhile.
 *
 * Articles that have not changed since the last build are not read: their texts are kept, and only the
 * shards of changed keys are made again.
 *
 * @returns A function that writes what is left when all pages are made: texts that no page came with,
 *   and what names all files of the index.
 */
export async function writeSearch(
  input: SearchInput,
): Promise<(written: WrittenTexts) => Promise<void>> {
  const { articles, tools, output, before } = input;
  const name = `${tools.version}\n${tools.config.outDir}`;
  const entries = articles.map((article) => entryOf(article, input));
  const last = await loadSearchState(tools.store, name, before.key);
  const made = (await patchShardsOf(last, entries, input)) ?? (await makeShards(input));
  const { keepTexts, ...index } = made;
  return async (written) => {
    const numbers = [...entries.keys()];
    const hashes = await mapLimit(numbers, ARTICLES_AT_ONCE, async (number) => {
      return written.get(number) ?? keepTexts(number) ?? (await writeTexts(number, input));
    });
    const sections = index.sections.reduce((sum, count) => sum + count, 0);
    const meta = searchMeta(index.shards, articles.length, sections, hashes.join('\n'));
    await output.write(meta.path, meta.text);
    await saveSearchState(tools.store, name, { of: input.key, entries, hashes, ...index });
  };
}

/** Identifies what search shows of an article: the key of its index, and its route. */
function entryOf(article: PlannedArticle, input: SearchInput): string {
  return `${searchKey(seedOf(article, input))} ${article.route}`;
}

function keyOf(entry = ''): string {
  return entry.slice(0, entry.indexOf(' '));
}

function seedOf({ summary }: PlannedArticle, { seeds }: SearchInput): KeyedSeed {
  const seed = seeds.get(summary.path);
  if (seed === undefined) throw new Error(`No plan for ${summary.path}`);
  return seed;
}

/** Make the index of all articles from the start. */
async function makeShards(input: SearchInput): Promise<Shards> {
  const { articles, tools, output } = input;
  const [sizes, sections]: [number[], number[]] = [[], []];
  const spill = openSpill(join(tools.config.cacheDir, `search-${process.pid}`));
  // Worker threads wait for their next batch until the event loop turns.
  const rest = async (): Promise<void> => {
    tools.keepHeap?.();
    await breathe();
  };
  try {
    const buckets = searchBuckets(spill);
    for (const [number, article] of articles.entries()) {
      const index = await indexOf(article, input);
      buckets.add(number, index);
      sizes.push(index.size);
      sections.push(index.sections);
      await rest();
    }
    const shards = await buildShards(buckets, async ({ path, text }) => {
      await output.write(path, text);
      await rest();
    });
    return { sizes, sections, shards, keepTexts: () => undefined };
  } finally {
    spill.close();
  }
}

/** Replace the changed articles in the last build's index; undefined where that is not possible. */
async function patchShardsOf(
  last: SearchState | undefined,
  entries: readonly string[],
  input: SearchInput,
): Promise<Shards | undefined> {
  if (last === undefined || last.entries.length !== entries.length) return undefined;
  const changed = [...entries.keys()].filter((number) => entries[number] !== last.entries[number]);
  if (changed.length > MAX_PATCHED_SHARE * entries.length) return undefined;
  const [sizes, sections] = [[...last.sizes], [...last.sections]];
  const changes: IndexChange[] = [];
  for (const number of changed) {
    const before = loadSearchIndex(keyOf(last.entries[number]), input.tools);
    const article = input.articles[number];
    if (before === undefined || article === undefined) return undefined;
    const after = await indexOf(article, input);
    changes.push({ article: number, before, after });
    [sizes[number], sections[number]] = [after.size, after.sections];
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (countShards(total).keys !== last.shards.keys) return undefined;
  const shards = await patchFiles(last.shards, changes, input);
  if (shards === undefined) return undefined;
  const isChanged = new Set(changed);
  const keepTexts = (number: number): string | undefined =>
    isChanged.has(number) ? undefined : keepTextsOf(number, last, input);
  return { sizes, sections, shards, keepTexts };
}

/**
 * Write the shards that change and keep the others.
 *
 * @returns Undefined, with nothing written, where a shard is not as the last build wrote it.
 */
async function patchFiles(
  list: ShardList,
  changes: readonly IndexChange[],
  { output, before }: SearchInput,
): Promise<ShardList | undefined> {
  const paths = shardPaths(list);
  const hashes = new Map(paths.map((path, number) => [path, list.hashes[number]]));
  const read = (path: string): string | undefined => {
    const text = output.read(path);
    return text !== undefined && hashShard(text) === hashes.get(path) ? text : undefined;
  };
  const changed = patchShards(list, read, changes);
  const others = paths.filter((path) => !changed?.has(path));
  if (changed === undefined || !keepIfUnchanged(others, output, before.files)) return undefined;
  for (const [path, text] of changed) await output.write(path, text);
  return relistShards(list, changed);
}

/** @returns Undefined where one of the texts of an article is gone or was changed; then none is kept. */
function keepTextsOf(
  number: number,
  last: SearchState,
  { output, before }: SearchInput,
): string | undefined {
  const parts = Math.ceil((last.sections[number] ?? 0) / SECTIONS_IN_TEXT);
  const paths = Array.from({ length: parts }, (_, part) => `search/texts/${number}-${part}.json`);
  return keepIfUnchanged(paths, output, before.files) ? last.hashes[number] : undefined;
}

/** @returns A hash of the texts. */
async function writeTexts(number: number, input: SearchInput): Promise<string> {
  const article = input.articles[number];
  if (article === undefined) throw new Error(`No article ${number}`);
  const sections = await loadSections(seedOf(article, input), input.tools);
  const texts = searchTexts({ ...article.summary, sections }, article.route, number);
  for (const { path, text } of texts) await input.output.write(path, text);
  return hashTexts(texts);
}

async function indexOf(article: PlannedArticle, input: SearchInput): Promise<ArticleIndex> {
  const seed = seedOf(article, input);
  const key = searchKey(seed);
  const known = loadSearchIndex(key, input.tools);
  if (known !== undefined) return known;
  const sections = await loadSections(seed, input.tools);
  return makeSearchIndex({ ...article.summary, sections }, key, input.tools);
}
