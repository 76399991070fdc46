import { hash } from 'node:crypto';
import type { Store } from '../../cache/open-store.ts';
import { readJson } from '../../cache/read-json.ts';
import type { ShardList } from '../../site/search/list-shards.ts';

/** What a build leaves of its search index, so that the next one need only change parts of it. */
export interface SearchState {
  /** The key of the build whose output this describes. */
  readonly of: string;
  /** For each article, in order, the key of its entry in the store. */
  readonly entries: readonly string[];
  /** For each article: characters of its index, number of sections, hash of its texts. */
  readonly sizes: readonly number[];
  readonly sections: readonly number[];
  readonly hashes: readonly string[];
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
  const state = of === '' ? undefined : readJson<SearchState>(store, nameOf(name));
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
