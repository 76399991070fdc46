import { hash } from 'node:crypto';
import { readJson } from '../../cache/read-json.ts';
import { findMentions } from '../../site/concepts/mentions/find-mentions.ts';
import { makeMatcher } from '../../site/concepts/mentions/make-matcher.ts';
import { indexMentions, type MentionIndex } from '../../site/concepts/mentions/mention-index.ts';
import {
  type PackedMentions,
  packMentions,
  unpackMentions,
} from '../../site/concepts/mentions/pack-mentions.ts';
import type { Section } from '../../types/article.ts';
import type { ConceptMentions, ConceptSeed } from '../../types/site.ts';
import { once } from '../../util/memo/once.ts';
import { type ArticleTools, loadSections } from '../article/prepare-articles.ts';
import type { KeyedSeed } from '../read-keyed.ts';

/** Finds the mentions of a list of concepts in articles, or loads them from the store. */
export interface MentionFinder {
  load(article: KeyedSeed): Promise<readonly ConceptMentions[]>;
  index(article: KeyedSeed): Promise<MentionIndex>;
}

/**
 * Make a finder for a list of concepts.
 *
 * @param seeds The concepts; an index names each by its place in this list.
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
    const sections = await loadSections(article, tools);
    return loadMentions(article, list, sections, tools) ?? find(article, sections);
  }

  async function index(article: KeyedSeed): Promise<MentionIndex> {
    return indexMentions(await load(article), numbers);
  }

  function find(article: KeyedSeed, sections: readonly Section[]): readonly ConceptMentions[] {
    const found = findMentions({ sections }, seeds, matcher());
    tools.store.put(mentionsKey(article, list), JSON.stringify(packMentions(found)));
    return found;
  }
}

/**
 * Load the mentions that were found in an article before.
 *
 * @param sections Those of the article.
 * @returns Undefined where the store does not have it.
 */
export function loadMentions(
  article: KeyedSeed,
  list: string,
  sections: readonly Section[],
  { store }: Pick<ArticleTools, 'store'>,
): readonly ConceptMentions[] | undefined {
  const packed = readJson<PackedMentions>(store, mentionsKey(article, list));
  return packed && unpackMentions(packed, sections);
}

/** Hash what a list of concepts searches for. */
export function conceptListKey(seeds: readonly ConceptSeed[]): string {
  const looked = seeds.map(({ key, spellings, exactCase }) => [key, spellings, exactCase]);
  return hash('sha1', JSON.stringify(looked));
}

function mentionsKey({ key }: KeyedSeed, list: string): string {
  return hash('sha1', `mentions\n${list}\n${key}`);
}
