import type { Found } from './search-find.ts';

/** A section that may be shown, with the terms (by number) that it seems to have. */
export interface RankedSection {
  readonly section: number;
  readonly terms: readonly number[];
  readonly score: number;
}

/** An article that has every term, its best sections first. */
export interface RankedPage {
  readonly article: number;
  readonly sections: readonly RankedSection[];
  readonly score: number;
}

/**
 * Put the articles that have every term in order, by what the index knows: titles before text,
 * rare terms before common ones, sections with all terms before those with some.
 *
 * @param found For each term the sections that can have it.
 * @param total Number of sections of the site.
 */
export function rankPages(found: readonly Found[], total: number): readonly RankedPage[] {
  const [first, ...rest] = found;
  if (first === undefined) return [];
  const weights = found.map((each) => rarity(each, total));
  const pages: RankedPage[] = [];
  for (const article of first.keys()) {
    if (!rest.every((each) => each.has(article))) continue;
    const sections = rankSections(found, article, weights);
    pages.push({ article, sections, score: sections[0]?.score ?? 0 });
  }
  return pages.sort((a, b) => b.score - a.score || a.article - b.article);
}

function rarity(found: Found, total: number): number {
  let sections = 0;
  for (const each of found.values()) sections += each.size;
  return Math.log(1 + total / Math.max(1, sections));
}

function rankSections(
  found: readonly Found[],
  article: number,
  weights: readonly number[],
): RankedSection[] {
  const drafts = new Map<number, { terms: number[]; score: number }>();
  for (const [term, each] of found.entries()) {
    for (const { section, count, inTitle } of each.get(article)?.values() ?? []) {
      const draft = drafts.get(section) ?? { terms: [], score: 0 };
      draft.terms.push(term);
      draft.score += (weights[term] ?? 0) * (Math.log2(1 + count) + (inTitle ? 4 : 0));
      drafts.set(section, draft);
    }
  }
  return [...drafts]
    .map(([section, { terms, score }]) => ({
      section,
      terms,
      score: terms.length === found.length ? 2 * score : score,
    }))
    .sort((a, b) => b.score - a.score || a.section - b.section);
}
