import { hash } from 'node:crypto';
import type { MadePage } from '../build-state.ts';
import { keepIfUnchanged } from '../keep-if-unchanged.ts';
import type { PageInput } from './render-pages.ts';
import type { SitePage } from './site-page.ts';

/** Pages about many articles, before they are made. */
export interface StalePages<T> {
  /** All pages, as the state for the next build needs them. */
  readonly all: readonly MadePage[];
  /** The pages to make: their input has changed, or their file has. The files of the others are kept. */
  readonly stale: readonly T[];
}

/** Find the pages that have to be made, and keep the files of the others. */
export function findStalePages<T extends SitePage>(
  pages: readonly T[],
  { output, before, contextKey }: PageInput,
): StalePages<T> {
  const all: MadePage[] = [];
  const stale: T[] = [];
  for (const page of pages) {
    const { path } = page;
    const key = hash('sha1', `${contextKey}\n${JSON.stringify(page.key())}`);
    const isKept = before.pages[path]?.key === key && keepIfUnchanged([path], output, before.files);
    if (!isKept) stale.push(page);
    all.push({ path, key, messages: [], drawn: 0, failed: 0, isFinal: true });
  }
  return { all, stale };
}
