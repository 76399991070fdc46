import { hash } from 'node:crypto';
import type { Store } from '../../cache/open-store.ts';
import type { ShardList } from '../../site/search/list-shards.ts';

/** What is known of the search index of a build, for the next one to start from. */
export interface SearchState {
  /** The build's key: the state stands for the output of that build and of no other. */
  readonly of: string;
  /** For each article, in order, the key of its entry in the store. */
  readonly entries: readonly string[];
  /** For each article: characters of its index, sections, and a stamp of its texts. */
  readonly sizes: readonly number[];
  readonly sections: readonly number[];
  readonly stamps: readonly string[];
  /** Their texts stay in the output, where the next build can read the few that it changes. */
  readonly shards: ShardList;
}

/**
 * Load the search index of a build.
 *
 * @param name Names the output folder and the code.
 * @param of The key of the build whose output still stands; empty for none.
 * @returns Undefined where there is none, or that of a build that was never put in place.
 */
export async function loadSearchState(
  store: Store,
  name: string,
  of: string,
): Promise<SearchState | undefined> {
  const text = of === '' ? undefined : store.get(nameOf(name));
  // The store has checked that it is the text that was saved.
  const state: SearchState | undefined = text === undefined ? undefined : JSON.parse(text);
  return state?.of === of ? state : undefined;
}

/** Save the index for the next build. */
export async function saveSearchState(
  store: Store,
  name: string,
  state: SearchState,
): Promise<void> {
  if (state.of === '') return;
  store.put(nameOf(name), JSON.stringify(state));
}

function nameOf(name: string): string {
  return hash('sha1', `search state\n${name}`);
}
