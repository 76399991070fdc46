import type { SiteConfig } from '../../../types/config.ts';
import type { ConceptSeed } from '../../../types/site.ts';
import { conceptKey } from './concept-key.ts';
import { isModifier } from './is-modifier.ts';
import type { Background } from './make-background.ts';
import { type RankedTerm, rankTerms } from './rank-terms.ts';
import type { TermTable } from './term-table.ts';

// The short list is longer than the final one: exact counts decide later.
const MAX_TERMS = 4000;

/**
 * Make the short list of concepts: the terms found in all articles, and what the configuration
 * adds, merges and hides.
 *
 * @param tables Of all articles, in their order.
 * @returns At most 4,000, the most promising first, configured ones before all.
 */
export function listConcepts(
  tables: readonly TermTable[],
  config: SiteConfig['concepts'],
  background: Background,
  segmenter: Intl.Segmenter,
): readonly ConceptSeed[] {
  const articles = tables.reduce((sum, table) => sum + table.articles, 0);
  const ranked = rankTerms(tables, background, segmenter);
  const hidden = new Set(config.hide.map(conceptKey));
  const configured = configuredSeeds(config, ranked);
  const taken = new Set([...configured].flatMap((seed) => seed.spellings.map(conceptKey)));
  const found = (config.auto ? ranked : [])
    .filter(({ term }) => !taken.has(conceptKey(term.name)))
    .slice(0, Math.min(MAX_TERMS, 200 + 60 * articles))
    .map(toSeed);
  return [...configured, ...found].filter((seed) => !hidden.has(conceptKey(seed.name)));
}

function toSeed(ranked: RankedTerm): ConceptSeed {
  const { term, specificity, marks } = ranked;
  const spellings = [...term.spellings.keys()];
  const exactCase = term.key.startsWith('^');
  return {
    key: term.key,
    name: term.name,
    spellings,
    exactCase,
    specificity,
    marks,
    isLinked: isLinked(ranked),
    forced: false,
  };
}

// An English word of less is as often said in passing as it is meant.
const LINKED = 0.9;

/**
 * Readers can do without links of words that only qualify, of English words that are seldom meant, and
 * of two letters that no author ever set apart: units, `ID`.
 */
function isLinked({ term, marks, specificity }: RankedTerm): boolean {
  if (isModifier(term) || (marks === 0 && /^\w{1,2}$/.test(term.name))) return false;
  return specificity >= LINKED || term.foreign > 0 || !/^[A-Z]?[a-z]+$/.test(term.name);
}

/** Added terms and synonyms; they keep the figures of the terms that the program found itself. */
function configuredSeeds(
  config: SiteConfig['concepts'],
  ranked: readonly RankedTerm[],
): ConceptSeed[] {
  const byKey = new Map(ranked.map((each) => [conceptKey(each.term.name), each]));
  const names = new Map<string, string[]>();
  for (const name of config.add) names.set(name, []);
  for (const [name, others] of Object.entries(config.synonyms)) names.set(name, [...others]);
  return [...names].map(([name, others]) => {
    const known = [name, ...others].map((each) => byKey.get(conceptKey(each)));
    const terms = known.filter((each) => each !== undefined);
    return {
      key: conceptKey(name),
      name,
      spellings: [
        ...new Set([name, ...others, ...terms.flatMap(({ term }) => [...term.spellings.keys()])]),
      ],
      exactCase: false,
      specificity: Math.max(3, ...terms.map((each) => each.specificity)),
      marks: Math.max(0, ...terms.map((each) => each.marks)),
      isLinked: true,
      forced: true,
    };
  });
}
