import { hash } from 'node:crypto';
import type { PlannedArticle } from '../site/plan-site.ts';
import { buildShards } from '../site/search/build-shards.ts';
import { countShards } from '../site/search/count-shards.ts';
import {
  listShards,
  relistShards,
  type ShardList,
  shardPaths,
  shardStamp,
} from '../site/search/list-shards.ts';
import { type IndexChange, patchShards } from '../site/search/patch-shards.ts';
import { searchMeta } from '../site/search/search-meta.ts';
import type { FilePath } from '../types/brand.ts';
import type { SiteFile } from '../types/site.ts';
import { mapLimit } from '../util/map-limit.ts';
import { SECTIONS_IN_TEXT } from '../util/search/sections-in-text.ts';
import type { Output } from '../write/open-output.ts';
import type { BuildState } from './build-state.ts';
import { keepFiles } from './keep-files.ts';
import { type ArticleTools, loadArticle } from './prepare-articles.ts';
import type { KeyedSeed } from './read-keyed.ts';
import { loadSearchEntry, type SearchEntry, searchEntry, searchKey } from './search-entry.ts';
import { loadSearchState, type SearchState, saveSearchState } from './search-state.ts';

/** What the search index is written from. */
export interface SearchInput {
  /** Names everything that the site depends on; empty where no later build can start from it. */
  readonly key: string;
  readonly articles: readonly PlannedArticle[];
  readonly seeds: ReadonlyMap<FilePath, KeyedSeed>;
  readonly tools: ArticleTools;
  readonly output: Output;
  /** The last build, as far as it can be used. */
  readonly before: Pick<BuildState, 'key' | 'files'>;
}

const AT_ONCE = 8;

// Of so many changed articles it is quicker to put all shards together anew.
const MOST_PATCHED = 0.1;

/**
 * Write the search index. Articles that have not changed since the last build are not read: their
 * texts stay, and only the shards of changed keys are made again.
 */
export async function writeSearch(input: SearchInput): Promise<void> {
  const { articles, tools, output, before } = input;
  const name = `${tools.version}\n${tools.config.outDir}`;
  const entries = articles.map((article, number) => entryKey(article, number, input));
  const last = await loadSearchState(tools.store, name, before.key);
  const state = (await patchState(last, entries, input)) ?? (await makeState(entries, input));
  const sections = state.sections.reduce((sum, count) => sum + count, 0);
  const meta = searchMeta(state.shards, articles.length, sections, state.stamps.join('\n'));
  await output.write(meta.path, meta.text);
  await saveSearchState(tools.store, name, state);
}

function entryKey({ summary, route }: PlannedArticle, number: number, input: SearchInput): string {
  const seed = input.seeds.get(summary.path);
  if (seed === undefined) throw new Error(`No plan for ${summary.path}`);
  return searchKey(seed, number, route);
}

/** The index of all articles, made anew. */
async function makeState(entries: readonly string[], input: SearchInput): Promise<SearchState> {
  const stamps: string[] = [];
  const indexes = await mapLimit(entries, AT_ONCE, async (key, number) => {
    const { index, texts } = await loadEntry(key, number, input);
    stamps[number] = await writeTexts(texts, input.output);
    return index;
  });
  const { keys, files } = buildShards(indexes);
  for (const { path, text } of files) await input.output.write(path, text);
  return {
    ...{ of: input.key, entries, stamps, shards: listShards(keys, files) },
    sizes: indexes.map((index) => index.size),
    sections: indexes.map((index) => index.sections),
  };
}

/** The last build's index with the changed articles replaced; undefined where that cannot be. */
async function patchState(
  last: SearchState | undefined,
  entries: readonly string[],
  input: SearchInput,
): Promise<SearchState | undefined> {
  if (last === undefined || last.entries.length !== entries.length) return undefined;
  const changed = [...entries.keys()].filter((number) => entries[number] !== last.entries[number]);
  if (changed.length > MOST_PATCHED * entries.length) return undefined;
  const [sizes, sections, stamps] = [[...last.sizes], [...last.sections], [...last.stamps]];
  const changes: IndexChange[] = [];
  const fresh: (readonly SiteFile[])[] = [];
  for (const number of changed) {
    const old = input.tools.store.get(last.entries[number] ?? '');
    if (old === undefined) return undefined;
    const { index, texts } = await loadEntry(entries[number] ?? '', number, input);
    // The store has checked that it is the text that was saved.
    changes.push({ article: number, before: JSON.parse(old).index, after: index });
    fresh[number] = texts;
    [sizes[number], sections[number]] = [index.size, index.sections];
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (countShards(total).keys !== last.shards.keys) return undefined;
  const shards = await patchFiles(last.shards, changes, input);
  if (shards === undefined) return undefined;
  await mapLimit([...entries.keys()], AT_ONCE, async (number) => {
    const texts = fresh[number] ?? (await keptTexts(number, last, input));
    if (texts) stamps[number] = await writeTexts(texts, input.output);
  });
  return { of: input.key, entries, sizes, sections, stamps, shards };
}

/**
 * Write the shards that change and keep the others; undefined, with nothing done, where one is not
 * as the last build left it.
 */
async function patchFiles(
  list: ShardList,
  changes: readonly IndexChange[],
  { output, before }: SearchInput,
): Promise<ShardList | undefined> {
  const paths = shardPaths(list);
  const stamps = new Map(paths.map((path, number) => [path, list.stamps[number]]));
  const read = (path: string): string | undefined => {
    const text = output.read(path);
    return text !== undefined && shardStamp(text) === stamps.get(path) ? text : undefined;
  };
  const changed = patchShards(list, read, changes);
  const others = paths.filter((path) => !changed?.has(path));
  if (changed === undefined || !keepFiles(others, output, before.files)) return undefined;
  for (const [path, text] of changed) await output.write(path, text);
  return relistShards(list, changed);
}

/** Keep the texts of an article; where one is gone, give them all to be written again. */
async function keptTexts(
  number: number,
  last: SearchState,
  input: SearchInput,
): Promise<readonly SiteFile[] | undefined> {
  const parts = Math.ceil((last.sections[number] ?? 0) / SECTIONS_IN_TEXT);
  const paths = Array.from({ length: parts }, (_, part) => `search/texts/${number}-${part}.json`);
  if (keepFiles(paths, input.output, input.before.files)) return undefined;
  return (await loadEntry(last.entries[number] ?? '', number, input)).texts;
}

/** @returns A stamp of the texts. */
async function writeTexts(texts: readonly SiteFile[], output: Output): Promise<string> {
  for (const { path, text } of texts) await output.write(path, text);
  return hash('sha1', texts.map(({ text }) => text).join('\n'));
}

async function loadEntry(
  key: string,
  number: number,
  { articles, seeds, tools }: SearchInput,
): Promise<SearchEntry> {
  const stored = loadSearchEntry(key, tools);
  if (stored !== undefined) return stored;
  const planned = articles[number];
  const seed = planned && seeds.get(planned.summary.path);
  const article = seed && (await loadArticle(seed, tools));
  if (!planned || !article) throw new Error(`Article ${number} was built and is gone`);
  return searchEntry(article, { key, number, route: planned.route }, tools);
}
