import type { ConceptMentions, ConceptSeed } from '../../types/site.ts';
import { weighSupport } from './weigh-support.ts';

/** A concept of the final list, with where it stands. */
export interface ChosenConcept {
  readonly seed: ConceptSeed;
  /** As the articles write it. */
  readonly spellings: readonly string[];
  readonly weight: number;
  /** By article, in the order given. */
  readonly mentions: readonly { readonly article: number; readonly found: ConceptMentions }[];
}

// A site of five articles has about 200 concepts, one of sixty all that are allowed.
const BASE = 80;
const EACH_ARTICLE = 24;
const MOST = 1500;

// A sentence that is worded as a definition, not just the first one below a title.
const DEFINED = 5;

/**
 * Make the list of concepts final, now that every mention is known.
 *
 * A concept needs two sections; of two that stand in the same places, one inside the other, the
 * longer stays.
 *
 * @param mentions What was found in each article, in the order of the site.
 * @returns The most worth looking up first.
 */
export function chooseConcepts(
  seeds: readonly ConceptSeed[],
  mentions: readonly (readonly ConceptMentions[])[],
): readonly ChosenConcept[] {
  const byKey = new Map<string, { article: number; found: ConceptMentions }[]>();
  for (const [article, list] of mentions.entries()) {
    for (const found of list) {
      const known = byKey.get(found.key) ?? [];
      known.push({ article, found });
      byKey.set(found.key, known);
    }
  }
  const chosen = seeds
    .map((seed) => weigh(seed, byKey.get(seed.key) ?? []))
    .filter((concept) => concept.seed.forced || countSections(concept) > 1)
    .sort((a, b) => b.weight - a.weight || (a.seed.key < b.seed.key ? -1 : 1));
  return dropNested(chosen).slice(0, Math.min(MOST, BASE + EACH_ARTICLE * mentions.length));
}

function weigh(seed: ConceptSeed, mentions: ChosenConcept['mentions']): ChosenConcept {
  const sections = mentions.reduce((sum, { found }) => sum + found.sections.length, 0);
  const isDefined = mentions.some(({ found }) => (found.definition?.score ?? 0) >= DEFINED);
  const support = weighSupport(sections, mentions.length, seed.marks);
  const spoken = countSpoken(mentions) / Math.max(1, sections);
  const weight = seed.specificity * support * (isDefined ? 1.3 : 1) * (0.4 + 0.6 * spoken);
  return { seed, spellings: spellingsOf(seed, mentions), weight, mentions };
}

/** Sections that say it in their text and not only in their title. */
function countSpoken(mentions: ChosenConcept['mentions']): number {
  const sections = mentions.flatMap(({ found }) => found.sections);
  return sections.filter((section) => section.first !== '').length;
}

function spellingsOf(seed: ConceptSeed, mentions: ChosenConcept['mentions']): readonly string[] {
  const found = new Set(mentions.flatMap((each) => each.found.surfaces));
  found.delete(seed.name);
  return [seed.name, ...[...found].sort()];
}

function countSections(concept: ChosenConcept): number {
  return concept.mentions.reduce((sum, { found }) => sum + found.sections.length, 0);
}

/** Drop what nearly always stands inside a longer concept: `桶` of `令牌桶`. */
function dropNested(concepts: readonly ChosenConcept[]): readonly ChosenConcept[] {
  const byName = new Map(concepts.map((concept) => [concept.seed.name.toLowerCase(), concept]));
  const dropped = new Set<ChosenConcept>();
  for (const longer of concepts) {
    for (const part of innerTexts(longer.seed.name.toLowerCase())) {
      const shorter = byName.get(part);
      if (shorter === undefined || shorter.seed.forced) continue;
      if (countSections(longer) >= 0.75 * countSections(shorter)) dropped.add(shorter);
    }
  }
  return concepts.filter((concept) => !dropped.has(concept));
}

function innerTexts(name: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < name.length; from += 1) {
    for (let to = from + 2; to <= name.length; to += 1) {
      if (to - from < name.length) parts.push(name.slice(from, to));
    }
  }
  return parts;
}
