import type { Posting } from '../types/search.ts';
import { decodePostings } from './search-decode.ts';
import type { QueryTerm, QueryWord } from './search-parse.ts';
import type { SearchSource } from './search-source.ts';

/** Section → how it says a term, by article. */
export type Found = Map<number, Map<number, Posting>>;

// Common words that a part of a word is looked up in; whole words and beginnings come first.
const MAX_WORDS = 24;

/**
 * Find the sections that can have a term: those that have all its keys.
 *
 * Complete: every section that has the term is among them. Of a term that is more than one key some
 * may not have it: their text decides.
 */
export async function findTerm(term: QueryTerm, source: SearchSource): Promise<Found> {
  const lists = await Promise.all([
    ...term.pairs.map((pair) => source.postings(pair)),
    ...term.words.map((word) => findWord(word, source)),
  ]);
  const [first = new Map(), ...rest] = lists.sort((a, b) => a.length - b.length).map(group);
  const found: Found = new Map();
  for (const [article, sections] of first) {
    for (const posting of sections.values()) {
      const all = rest.map((list) => list.get(article)?.get(posting.section));
      if (all.every((each) => each !== undefined)) addPosting(found, weakest(posting, all));
    }
  }
  return found;
}

/** The postings of all words of the index that a word of the query can mean. */
async function findWord(word: QueryWord, source: SearchSource): Promise<readonly Posting[]> {
  const { text, openBefore, openAfter } = word;
  if (text.length < 3) return source.postings(text);
  const listed = await source.words(text);
  const fitting = listed.filter(
    ([each]) => (openBefore || each.startsWith(text)) && (openAfter || each.endsWith(text)),
  );
  const rare = fitting.flatMap(([, postings]) => decodePostings(postings));
  const common = fitting
    .filter(([, postings]) => postings === '')
    .map(([each]) => each)
    .sort((a, b) => distance(a, text) - distance(b, text))
    .slice(0, MAX_WORDS);
  return [...rare, ...(await Promise.all(common.map((each) => source.postings(each)))).flat()];
}

/** The word itself, then words that begin with it, then the rest; short ones first. */
function distance(word: string, text: string): number {
  return (word.startsWith(text) ? 0 : 1000) + word.length;
}

function group(postings: readonly Posting[]): Found {
  const found: Found = new Map();
  for (const posting of postings) addPosting(found, posting);
  return found;
}

/** Several words of the index can mean the same word of the query: their counts add up. */
function addPosting(found: Found, posting: Posting): void {
  const sections = found.get(posting.article) ?? new Map<number, Posting>();
  const known = sections.get(posting.section);
  const count = posting.count + (known?.count ?? 0);
  const inTitle = posting.inTitle || known?.inTitle === true;
  sections.set(posting.section, { ...posting, count, inTitle });
  found.set(posting.article, sections);
}

function weakest(posting: Posting, others: readonly (Posting | undefined)[]): Posting {
  const all = [posting, ...others.filter((each) => each !== undefined)];
  return {
    ...posting,
    count: Math.min(...all.map((each) => each.count)),
    inTitle: all.every((each) => each.inTitle),
  };
}
