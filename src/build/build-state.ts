import { hash } from 'node:crypto';
import type { Store } from '../cache/open-store.ts';
import type { BuildResult } from '../types/build.ts';
import type { Message } from '../types/message.ts';
import type { FileStamp, Output } from '../write/open-output.ts';
import type { ArticleRecord } from './article-record.ts';

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

/** What a build leaves for the next one. */
export interface BuildState {
  /** Names everything the site depends on. */
  readonly key: string;
  readonly records: readonly ArticleRecord[];
  /** Pages of articles, by path; those that the next build must try again are not here. */
  readonly pages: Readonly<Record<string, PageState>>;
  /** All files of the site. */
  readonly files: Readonly<Record<string, FileStamp>>;
  readonly result: BuildResult;
}

/** Load the last build's state; undefined for the first build and where it is damaged. */
export async function loadState(store: Store, name: string): Promise<BuildState | undefined> {
  const text = store.get(name);
  // The store has checked that it is the text that was saved.
  return text === undefined ? undefined : JSON.parse(text);
}

/** The name of a state: builds into different folders and of different code keep apart. */
export function stateName(outDir: string, version: string): string {
  return hash('sha1', `state\n${version}\n${outDir}`);
}

/** True where every file of the last build is still there as it was written. */
export function isWhole({ files }: BuildState, output: Output): boolean {
  return Object.entries(files).every(([path, stamp]) => {
    const found = output.stampOf(path);
    return found?.size === stamp.size && found.mtimeMs === stamp.mtimeMs;
  });
}

/**
 * Save what the next build can use.
 *
 * A build with something to try again, e.g. diagrams without a browser, is not taken as whole.
 */
export async function saveState(
  store: Store,
  name: string,
  build: Pick<BuildState, 'key' | 'records' | 'result'> & {
    readonly pages: readonly MadePage[];
    readonly stamps: ReadonlyMap<string, FileStamp>;
  },
): Promise<void> {
  const { records, result, stamps } = build;
  const final = build.pages.filter(({ isFinal }) => isFinal);
  const pages = Object.fromEntries(
    final.map(({ path, key, messages, drawn, failed }) => [path, { key, messages, drawn, failed }]),
  );
  const key = final.length === build.pages.length ? build.key : '';
  const state: BuildState = { key, records, pages, files: Object.fromEntries(stamps), result };
  store.put(name, JSON.stringify(state));
}
