import { hash } from 'node:crypto';
import type { Store } from '../cache/open-store.ts';
import { ARTICLES_A_TABLE } from '../site/concepts/choose/term-table.ts';
import type { BuildResult } from '../types/build.ts';
import type { Message } from '../types/message.ts';
import type { FileStamp } from '../write/last-site.ts';
import type { Output } from '../write/open-output.ts';
import type { ArticleRecord } from './article/article-record.ts';
import type { ReadSeeds } from './read-seeds.ts';
import { listStamps, readStamps, type StampList } from './stamp-list.ts';

/** What a page was made of, and what is known of it without making it again. */
export interface PageState {
  readonly key: string;
  readonly messages: readonly Message[];
  readonly drawn: number;
  readonly failed: number;
}

/** A page of this build. */
export type MadePage = PageState & {
  readonly path: string;
  /** False where the next build must try again, e.g. for want of a browser. */
  readonly isFinal: boolean;
};

/**
 * What a build leaves for the next one: enough to see that nothing has changed. The rest lies in
 * the store in pieces, so that an edit reads and writes little.
 */
export interface BuildState {
  /** Names everything the site depends on. */
  readonly key: string;
  /** From `articleSettings`: marks of seeds stand for articles made with them. */
  readonly settings: string;
  readonly marks: ReadSeeds['marks'];
  /** All files of the site. */
  readonly files: ReadonlyMap<string, FileStamp>;
  readonly result: BuildResult;
  /** Names in the store: records of some articles each. */
  readonly records: readonly string[];
  /** Name in the store: what `loadPages` gives. */
  readonly pages: string;
}

/** Pages of articles, by path; those that the next build must try again are not here. */
export type PageStates = Readonly<Record<string, PageState>>;

/** What the pages need of the last build. */
export interface LastBuild extends Pick<BuildState, 'key' | 'files'> {
  readonly pages: PageStates;
}

/** Records of so many articles are one piece; so are their terms. */
export const RECORDS_A_PIECE: number = ARTICLES_A_TABLE;

/** Load the last build's state; undefined for the first build and where it is damaged. */
export function loadState(store: Store, name: string): BuildState | undefined {
  const state = load<StoredState>(store, name);
  return state && { ...state, files: readStamps(state.files) };
}

/** A state as it is stored. */
type StoredState = Omit<BuildState, 'files'> & { readonly files: StampList };

function putState(store: Store, name: string, state: BuildState): void {
  const stored: StoredState = { ...state, files: listStamps(state.files) };
  store.put(name, JSON.stringify(stored));
}

/** The articles of a build; those whose piece is lost are not there. */
export function loadRecords(store: Store, state: BuildState): readonly ArticleRecord[] {
  return state.records.flatMap((name) => load<readonly ArticleRecord[]>(store, name) ?? []);
}

/** The pages of a build. */
export function loadPages(store: Store, { pages }: BuildState): PageStates {
  return load(store, pages) ?? {};
}

/** The store has checked that it is the text that was saved. */
function load<T>(store: Store, name: string): T | undefined {
  const text = store.get(name);
  return text === undefined ? undefined : JSON.parse(text);
}

/** The name of a state: builds into different folders and of different code keep apart. */
export function stateName(outDir: string, version: string): string {
  return hash('sha1', `state\n${version}\n${outDir}`);
}

/** True where every file of the last build is still there as it was written. */
export function isWhole({ files }: BuildState, output: Output): boolean {
  for (const [path, stamp] of files) {
    const found = output.stampOf(path);
    if (found?.size !== stamp.size || found.mtimeMs !== stamp.mtimeMs) return false;
  }
  return true;
}

/** Save that seeds were looked at, where a later build can then leave them unread. */
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

/** A build that is done. */
export interface FinishedBuild extends Pick<BuildState, 'key' | 'settings' | 'marks' | 'result'> {
  readonly records: readonly ArticleRecord[];
  readonly pages: readonly MadePage[];
  readonly stamps: ReadonlyMap<string, FileStamp>;
}

/**
 * Save what the next build can use.
 *
 * A build with something to try again, e.g. diagrams without a browser, is not taken as whole.
 *
 * @param last The state that this one takes the place of.
 */
export function saveState(
  store: Store,
  name: string,
  build: FinishedBuild,
  last: BuildState | undefined,
): void {
  const { settings, marks, result, stamps: files } = build;
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

/** Share records out among pieces. */
export function splitRecords(
  records: readonly ArticleRecord[],
): readonly (readonly ArticleRecord[])[] {
  const count = Math.ceil(records.length / RECORDS_A_PIECE);
  return Array.from({ length: count }, (_, i) =>
    records.slice(i * RECORDS_A_PIECE, (i + 1) * RECORDS_A_PIECE),
  );
}

/** The key of an article names all that its record holds. */
export function pieceName(name: string, records: readonly Pick<ArticleRecord, 'key'>[]): string {
  return hash('sha1', `records\n${name}\n${records.map(({ key }) => key)}`);
}

/** Name in the store of the terms of the articles of a piece. */
export function termsName(piece: string): string {
  return hash('sha1', `terms\n${piece}`);
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
