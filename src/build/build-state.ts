import { hash } from 'node:crypto';
import type { Store } from '../cache/open-store.ts';
import { readJson } from '../cache/read-json.ts';
import type { BuildResult } from '../types/build.ts';
import type { Message } from '../types/message.ts';
import type { FileStat } from '../write/last-site.ts';
import type { Output } from '../write/open-output.ts';
import type { ArticleRecord } from './article/article-record.ts';
import type { ReadSeeds } from './read-seeds.ts';
import { pieceName, splitRecords, termsName } from './record-pieces.ts';
import { listStats, readStats, type StatList } from './stat-list.ts';

/** What the next build needs to know about a page that it does not make again. */
export interface PageState {
  /** Hash of everything the page depends on. */
  readonly key: string;
  readonly messages: readonly Message[];
  readonly drawn: number;
  readonly failed: number;
}

/** A page of this build, made or kept. */
export type MadePage = PageState & {
  readonly path: string;
  /** False where the next build must make it again, e.g. because no browser could draw its diagrams. */
  readonly isFinal: boolean;
};

/**
 * What a build leaves for the next one: enough to see that nothing has changed. Records and pages lie
 * in the store in pieces, so that a build after an edit reads and writes little.
 */
export interface BuildState {
  /** Names everything the site depends on. */
  readonly key: string;
  /** From `articleSettings`: `marks` hold for articles built with the same settings. */
  readonly settings: string;
  readonly marks: ReadSeeds['marks'];
  /** All files of the site. */
  readonly files: ReadonlyMap<string, FileStat>;
  readonly result: BuildResult;
  /** Keys in the store, each of the records of up to `RECORDS_A_PIECE` articles. */
  readonly records: readonly string[];
  /** Key in the store of what `loadPages` returns. */
  readonly pages: string;
}

/** Pages by path, without those that the next build must make again. */
export type PageStates = Readonly<Record<string, PageState>>;

/** What the pages stage needs of the last build. */
export interface LastBuild extends Pick<BuildState, 'key' | 'files'> {
  readonly pages: PageStates;
}

/** Load the last build's state; undefined for a first build and where the state is damaged. */
export function loadState(store: Store, name: string): BuildState | undefined {
  const state = readJson<StoredState>(store, name);
  return state && { ...state, files: readStats(state.files) };
}

/** `BuildState` as JSON can hold it. */
type StoredState = Omit<BuildState, 'files'> & { readonly files: StatList };

function putState(store: Store, name: string, state: BuildState): void {
  const stored: StoredState = { ...state, files: listStats(state.files) };
  store.put(name, JSON.stringify(stored));
}

/** Load the records of a build's articles, except those whose piece the store has lost. */
export function loadRecords(store: Store, state: BuildState): readonly ArticleRecord[] {
  return state.records.flatMap((name) => readJson<readonly ArticleRecord[]>(store, name) ?? []);
}

/** Load the pages of a build. */
export function loadPages(store: Store, { pages }: BuildState): PageStates {
  return readJson(store, pages) ?? {};
}

/** The key of a build's state; each output folder and each version of the code has its own. */
export function stateName(outDir: string, version: string): string {
  return hash('sha1', `state\n${version}\n${outDir}`);
}

/** True where every file of the last build is still there as it was written. */
export function isWhole({ files }: BuildState, output: Output): boolean {
  for (const [path, stat] of files) {
    const found = output.statOf(path);
    if (found?.size !== stat.size || found.mtimeMs !== stat.mtimeMs) return false;
  }
  return true;
}

/** Save new marks of seeds, so that the next build need not read those files. */
export function saveMarks(
  store: Store,
  name: string,
  state: BuildState,
  marks: ReadSeeds['marks'],
): void {
  const isKnown = Object.entries(marks).every(
    ([path, [stamp]]) => state.marks[path]?.[0] === stamp,
  );
  if (!isKnown) putState(store, name, { ...state, marks });
}

/** What `saveState` saves of a finished build. */
export interface FinishedBuild extends Pick<BuildState, 'key' | 'settings' | 'marks' | 'result'> {
  readonly records: readonly ArticleRecord[];
  readonly pages: readonly MadePage[];
  readonly stats: ReadonlyMap<string, FileStat>;
}

/**
 * Save what the next build can use.
 *
 * Where a page must be made again, e.g. because no browser could draw its diagrams, the state has no
 * key, so that the next build does not take the site as up to date.
 *
 * @param last The state that this one replaces; pieces that only it used are removed.
 */
export function saveState(
  store: Store,
  name: string,
  build: FinishedBuild,
  last: BuildState | undefined,
): void {
  const { settings, marks, result, stats: files } = build;
  const final = build.pages.filter(({ isFinal }) => isFinal);
  const key = final.length === build.pages.length ? build.key : '';
  const before = new Set(last ? [...last.records, last.pages] : []);
  const records = saveRecords(store, name, build.records, before);
  const pages = savePages(store, name, final, before);
  putState(store, name, { key, settings, marks, files, result, records, pages });
  for (const piece of before) {
    if (piece === pages || records.includes(piece)) continue;
    store.remove(piece);
    store.remove(termsName(piece));
  }
}

function saveRecords(
  store: Store,
  name: string,
  records: readonly ArticleRecord[],
  before: ReadonlySet<string>,
): readonly string[] {
  return splitRecords(records).map((some) => {
    const piece = pieceName(name, some);
    if (!before.has(piece)) store.put(piece, JSON.stringify(some));
    return piece;
  });
}

function savePages(
  store: Store,
  name: string,
  final: readonly MadePage[],
  before: ReadonlySet<string>,
): string {
  const pages: PageStates = Object.fromEntries(
    final.map(({ path, key, messages, drawn, failed }) => [path, { key, messages, drawn, failed }]),
  );
  const text = JSON.stringify(pages);
  const piece = hash('sha1', `pages\n${name}\n${text}`);
  if (!before.has(piece)) store.put(piece, text);
  return piece;
}
