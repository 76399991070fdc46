import { hash } from 'node:crypto';
import { findMentions } from '../site/concepts/find-mentions.ts';
import { makeMatcher } from '../site/concepts/make-matcher.ts';
import { indexMentions, type MentionIndex } from '../site/concepts/mention-index.ts';
import type { ConceptMentions, ConceptSeed } from '../types/site.ts';
import { once } from '../util/once.ts';
import { type ArticleTools, loadSections } from './prepare-articles.ts';
import type { KeyedSeed } from './read-keyed.ts';

/** Finds what articles mention of a list of concepts, or takes it from the store. */
export interface MentionFinder {
  load(article: KeyedSeed): Promise<readonly ConceptMentions[]>;
  index(article: KeyedSeed): Promise<MentionIndex>;
}

/**
 * Make a finder for a list of concepts.
 *
 * @param seeds By their numbers.
 * @param list From `conceptListKey`.
 */
export function findMentionsOf(
  seeds: readonly ConceptSeed[],
  list: string,
  tools: ArticleTools,
): MentionFinder {
  const numbers = new Map(seeds.map(({ key }, number) => [key, number]));
  const matcher = once(() => makeMatcher(seeds));
  return { load, index };

  async function load(article: KeyedSeed): Promise<readonly ConceptMentions[]> {
    return loadMentions(article, list, tools) ?? (await find(article)).found;
  }

  async function index(article: KeyedSeed): Promise<MentionIndex> {
    const stored = loadMentions(article, list, tools);
    if (stored !== undefined) return indexMentions(stored, numbers);
    const { found, texts } = await find(article);
    return indexMentions(found, numbers, texts);
  }

  async function find(article: KeyedSeed): Promise<FoundMentions> {
    const found = findMentions({ sections: await loadSections(article, tools) }, seeds, matcher());
    const texts = found.map((each) => JSON.stringify(each));
    tools.store.put(mentionsKey(article, list), `[${texts.join()}]`);
    return { found, texts };
  }
}

/** What an article mentions, and the same as JSON, one by one. */
interface FoundMentions {
  readonly found: readonly ConceptMentions[];
  readonly texts: readonly string[];
}

/** What was found in an article before; undefined where the store does not have it. */
export function loadMentions(
  article: KeyedSeed,
  list: string,
  { store }: Pick<ArticleTools, 'store'>,
): readonly ConceptMentions[] | undefined {
  const stored = store.get(mentionsKey(article, list));
  // The store has checked that it is the text that was saved.
  return stored === undefined ? undefined : JSON.parse(stored);
}

/** Name what a list of concepts looks for. */
export function conceptListKey(seeds: readonly ConceptSeed[]): string {
  const looked = seeds.map(({ key, spellings, exactCase }) => [key, spellings, exactCase]);
  return hash('sha1', JSON.stringify(looked));
}

function mentionsKey({ key }: KeyedSeed, list: string): string {
  return hash('sha1', `mentions\n${list}\n${key}`);
}
