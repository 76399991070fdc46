import type { ConceptSeed } from '../../../types/site.ts';
import {
  type IndexedMention,
  type MentionIndex,
  visitMentions,
} from '../mentions/mention-index.ts';
import { weighSupport } from './weigh-support.ts';

/** A concept of the final list. */
export interface ChosenConcept {
  readonly seed: ConceptSeed;
  /** Its number in the list that the articles were searched for. */
  readonly number: number;
  /** As the articles write it. */
  readonly spellings: readonly string[];
  readonly weight: number;
  /** How many sections and articles have it. */
  readonly sections: number;
  readonly articles: number;
  /** Where it is defined best. */
  readonly definition: BestDefinition | undefined;
}

/** A sentence that defines a concept, and where it stands. */
export interface BestDefinition {
  readonly article: number;
  readonly section: number;
  readonly score: number;
  /** Number of the sentence among those of its article. */
  readonly line: number;
}

/** A concept while articles are added to it. */
interface Tally {
  sections: number;
  articles: number;
  spoken: number;
  definition: BestDefinition | undefined;
  readonly surfaces: Set<string>;
  /** The last line of spellings: most articles write a concept as the one before. */
  last: string;
}

// A site of five articles has about 200 concepts, one of sixty all that are allowed.
const BASE = 80;
const EACH_ARTICLE = 24;
const MAX_CONCEPTS = 1500;

// A sentence that is worded as a definition, not just the first one below a title.
const DEFINED = 5;

/**
 * Make the list of concepts final, now that every mention is known.
 *
 * A concept needs two sections; of two that stand in the same places, one inside the other, the
 * longer stays.
 *
 * @param seeds By their numbers.
 * @param articles What was found in each article, in the order of the site.
 * @returns The most worth looking up first.
 */
export function chooseConcepts(
  seeds: readonly ConceptSeed[],
  articles: readonly MentionIndex[],
): readonly ChosenConcept[] {
  const tallies = seeds.map(emptyTally);
  for (const [article, index] of articles.entries()) {
    const lines = index.surfaces.split('\n');
    visitMentions(index, (mention, numbers) => {
      const tally = tallies[mention.concept];
      if (tally === undefined) return;
      addPlaces(tally, mention, numbers);
      addSurfaces(tally, lines[mention.place] ?? '');
      const { definition, line } = mention;
      if (definition && definition.score > (tally.definition?.score ?? 0)) {
        tally.definition = { ...definition, article, line };
      }
    });
  }
  const chosen = seeds
    .map((seed, number) => weigh(seed, number, tallies[number] ?? emptyTally()))
    .filter(({ seed, sections }) => seed.forced || sections > 1)
    .sort((a, b) => b.weight - a.weight || (a.seed.key < b.seed.key ? -1 : 1));
  return dropNested(chosen).slice(0, Math.min(MAX_CONCEPTS, BASE + EACH_ARTICLE * articles.length));
}

function emptyTally(): Tally {
  const surfaces = new Set<string>();
  return { sections: 0, articles: 0, spoken: 0, definition: undefined, surfaces, last: '' };
}

function addPlaces(tally: Tally, { from, to }: IndexedMention, numbers: Int32Array): void {
  tally.articles += 1;
  tally.sections += (to - from) / 2;
  for (let at = from + 1; at < to; at += 2) tally.spoken += (numbers[at] ?? 0) & 1;
}

function addSurfaces(tally: Tally, surfaces: string): void {
  if (surfaces === tally.last) return;
  for (const surface of surfaces.split('\t')) tally.surfaces.add(surface);
  tally.last = surfaces;
}

function weigh(seed: ConceptSeed, number: number, tally: Tally): ChosenConcept {
  const { sections, articles, definition, surfaces } = tally;
  const isDefined = (definition?.score ?? 0) >= DEFINED;
  const support = weighSupport(sections, articles, seed.marks);
  const spoken = tally.spoken / Math.max(1, sections);
  const weight = seed.specificity * support * (isDefined ? 1.3 : 1) * (0.4 + 0.6 * spoken);
  surfaces.delete(seed.name);
  const spellings = [seed.name, ...[...surfaces].sort()];
  return { seed, number, spellings, weight, sections, articles, definition };
}

/** Drop what nearly always stands inside a longer concept: `桶` of `令牌桶`. */
function dropNested(concepts: readonly ChosenConcept[]): readonly ChosenConcept[] {
  const byName = new Map(concepts.map((concept) => [concept.seed.name.toLowerCase(), concept]));
  const dropped = new Set<ChosenConcept>();
  for (const longer of concepts) {
    for (const part of innerTexts(longer.seed.name.toLowerCase())) {
      const shorter = byName.get(part);
      if (shorter === undefined || shorter.seed.forced) continue;
      if (longer.sections >= 0.75 * shorter.sections) dropped.add(shorter);
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
