import type { Background } from './make-background.ts';
import { mergeSpellings, spellingKey, type Term } from './merge-spellings.ts';
import { said } from './said.ts';
import { scoreTerm, type TermScore } from './score-term.ts';
import type { TermTable } from './term-table.ts';

/** A term with its worth. */
export interface RankedTerm extends TermScore {
  readonly term: Term;
}

/**
 * Put all terms of all articles in order of their worth.
 *
 * @param tables Of all articles, in their order.
 * @returns Those worth something, the best first; equal ones by their key.
 */
export function rankTerms(
  tables: readonly TermTable[],
  background: Background,
  segmenter: Intl.Segmenter,
): readonly RankedTerm[] {
  const terms = mergeSpellings(tables, background);
  const byKey = new Map(terms.map((term) => [term.key, term]));
  const longer = countInLonger(terms, byKey, background);
  const context = {
    background,
    segmenter,
    articles: tables.reduce((sum, { articles }) => sum + articles, 0),
    occurrences: (spelling: string) => {
      const term = byKey.get(spellingKey(spelling, background));
      return term === undefined ? 0 : said(term);
    },
    inLonger: (term: Term) => longer.get(term.key) ?? 0,
  };
  return terms
    .map((term) => ({ term, ...scoreTerm(term, context) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term.key < b.term.key ? -1 : 1));
}

/** For each term: how often the commonest longer term that contains it occurs. */
function countInLonger(
  terms: readonly Term[],
  byKey: ReadonlyMap<string, Term>,
  background: Background,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) {
    for (const part of partsOf(term.name)) {
      const key = spellingKey(part, background);
      if (!byKey.has(key)) continue;
      counts.set(key, Math.max(counts.get(key) ?? 0, said(term)));
    }
  }
  for (const [key, count] of countInNames(terms, background)) {
    counts.set(key, Math.max(counts.get(key) ?? 0, count));
  }
  return counts;
}

/** Words of capitalised pairs, which add up: `Mesh` in `Service Mesh` and `Chaos Mesh`. */
function countInNames(terms: readonly Term[], background: Background): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) {
    if (!/^[A-Z]\S* [A-Z]\S*$/.test(term.name)) continue;
    for (const word of term.name.split(' ')) {
      const key = spellingKey(word, background);
      counts.set(key, (counts.get(key) ?? 0) + said(term));
    }
  }
  return counts;
}

/** Shorter runs inside a name: of characters in Chinese, of words in Latin phrases. */
function partsOf(name: string): string[] {
  const isHan = /\p{Script=Han}/u.test(name);
  const pieces = isHan ? [...name] : name.split(' ');
  const parts: string[] = [];
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= pieces.length; to += 1) {
      const length = to - from;
      if (length === pieces.length || (isHan && length < 2)) continue;
      parts.push(pieces.slice(from, to).join(isHan ? '' : ' '));
    }
  }
  return parts;
}
