import type { Route } from '../types/brand.ts';
import type { SearchText, SearchTexts } from '../types/search.ts';
import { SECTIONS_IN_TEXT } from '../util/search/sections-in-text.ts';
import { makeExcerpt, markTerms, type Piece } from './search-excerpt.ts';
import { findTerm } from './search-find.ts';
import { parseQuery, type QueryTerm } from './search-parse.ts';
import { type RankedPage, type RankedSection, rankPages } from './search-rank.ts';
import { scoreText } from './search-score.ts';
import type { SearchSource } from './search-source.ts';

/** A section that answers a query. */
export interface SearchResult {
  readonly route: Route;
  readonly hash: string;
  readonly article: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  readonly score: number;
}

/** What a query found; results are made when they are shown. */
export interface SearchAnswer {
  /** Articles that have every term, as far as the index knows without the texts. */
  readonly pages: number;
  /** Load and check the results of a few articles; the best section first. */
  show(from: number, to: number): Promise<readonly SearchResult[]>;
}

// Sections of one article that are shown.
const SECTIONS_OF_PAGE = 3;

/** Find the articles that have every term of a query. */
export async function runQuery(query: string, source: SearchSource): Promise<SearchAnswer> {
  const terms = parseQuery(query);
  const found = await Promise.all(terms.map((term) => findTerm(term, source)));
  const pages = rankPages(found, source.meta.sections);
  return {
    pages: pages.length,
    async show(from, to) {
      const shown = pages.slice(from, to);
      const results = await Promise.all(shown.map((page) => showPage(page, terms, source)));
      return results.flat().sort((a, b) => b.score - a.score);
    },
  };
}

/** The best sections of an article; none where the texts show that a term is missing. */
async function showPage(
  page: RankedPage,
  terms: readonly QueryTerm[],
  source: SearchSource,
): Promise<SearchResult[]> {
  const results: SearchResult[] = [];
  const missing = new Set(terms.keys());
  for (const [index, ranked] of page.sections.entries()) {
    const isWanted = index < SECTIONS_OF_PAGE || ranked.terms.some((term) => missing.has(term));
    if (!isWanted) continue;
    const shown = await showSection(page.article, ranked, terms, source);
    for (const term of shown.terms) missing.delete(term);
    if (shown.result) results.push(shown.result);
  }
  if (missing.size > 0) return [];
  return results.sort((a, b) => b.score - a.score).slice(0, SECTIONS_OF_PAGE);
}

async function showSection(
  article: number,
  ranked: RankedSection,
  terms: readonly QueryTerm[],
  source: SearchSource,
): Promise<{ readonly terms: readonly number[]; readonly result: SearchResult | undefined }> {
  const part = Math.floor(ranked.section / SECTIONS_IN_TEXT);
  const texts = await source.texts(article, part);
  const section = texts.sections[ranked.section % SECTIONS_IN_TEXT];
  if (section === undefined) return { terms: [], result: undefined };
  const heading = ranked.section === 0 ? texts.title : '';
  const { terms: said, score } = scoreText(section, terms, heading);
  if (said.length === 0) return { terms: said, result: undefined };
  return { terms: said, result: makeResult(texts, section, terms, score) };
}

function makeResult(
  texts: SearchTexts,
  section: SearchText,
  terms: readonly QueryTerm[],
  score: number,
): SearchResult {
  const [hash, title] = section;
  return {
    route: texts.route,
    hash,
    article: texts.title,
    title: markTerms(title || texts.title, terms),
    excerpt: makeExcerpt(section, terms),
    score,
  };
}
