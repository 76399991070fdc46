import type { ChosenConcept } from './choose-concepts.ts';
import { sectionKey } from './section-key.ts';

/** A section by the numbers of its article and of itself. */
export interface SectionNumber {
  readonly article: number;
  readonly section: number;
}

/** A section as the weights of its concepts, its length being 1. */
interface Vector extends SectionNumber {
  readonly weights: ReadonlyMap<number, number>;
}

// Related sections shown with each.
const SHOWN = 3;

// A concept in more sections than this relates none of them: its list would be the whole site.
const MOST_SECTIONS = 60;

// Cosine below which two sections only share a word.
const LEAST = 0.3;

/**
 * Find for each section the nearest sections of other articles: cosine of their concepts, rare
 * concepts counting more (tf-idf).
 *
 * Linear in the mentions: concepts that stand nearly everywhere bring no sections together.
 *
 * @param articles Number of articles.
 * @returns By article, by section: the nearest first, one of each article.
 */
export function relateSections(
  concepts: readonly ChosenConcept[],
  articles: number,
): readonly ReadonlyMap<number, readonly SectionNumber[]>[] {
  const vectors = makeVectors(concepts);
  const postings = new Map<number, Vector[]>();
  for (const vector of vectors) {
    for (const concept of vector.weights.keys()) {
      const known = postings.get(concept) ?? [];
      known.push(vector);
      postings.set(concept, known);
    }
  }
  const related = Array.from({ length: articles }, () => new Map<number, SectionNumber[]>());
  for (const vector of vectors) {
    const nearest = findNearest(vector, postings);
    if (nearest.length > 0) related[vector.article]?.set(vector.section, nearest);
  }
  return related;
}

function makeVectors(concepts: readonly ChosenConcept[]): readonly Vector[] {
  const drafts = new Map<number, SectionNumber & { readonly weights: Map<number, number> }>();
  const total = countSections(concepts);
  for (const [index, concept] of concepts.entries()) {
    const idf = Math.log((1 + total) / (1 + countMentions(concept)));
    for (const { article, found } of concept.mentions) {
      for (const { section, count } of found.sections) {
        const key = sectionKey(article, section);
        const draft = drafts.get(key) ?? { article, section, weights: new Map() };
        draft.weights.set(index, (1 + Math.log(count)) * idf);
        drafts.set(key, draft);
      }
    }
  }
  return [...drafts.values()].map((draft) => ({ ...draft, weights: normalise(draft.weights) }));
}

function countMentions({ mentions }: ChosenConcept): number {
  return mentions.reduce((sum, { found }) => sum + found.sections.length, 0);
}

/** Sections that mention any concept. */
function countSections(concepts: readonly ChosenConcept[]): number {
  const keys = new Set<number>();
  for (const { mentions } of concepts) {
    for (const { article, found } of mentions) {
      for (const { section } of found.sections) keys.add(sectionKey(article, section));
    }
  }
  return keys.size;
}

function normalise(weights: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  const normal = new Map<number, number>();
  for (const [concept, weight] of weights) normal.set(concept, weight / length);
  return normal;
}

function findNearest(
  vector: Vector,
  postings: ReadonlyMap<number, readonly Vector[]>,
): SectionNumber[] {
  const scores = new Map<Vector, { score: number; shared: number }>();
  for (const [concept, weight] of vector.weights) {
    const list = postings.get(concept) ?? [];
    if (list.length > MOST_SECTIONS) continue;
    for (const other of list) {
      if (other.article === vector.article) continue;
      const known = scores.get(other) ?? { score: 0, shared: 0 };
      known.score += weight * (other.weights.get(concept) ?? 0);
      known.shared += 1;
      scores.set(other, known);
    }
  }
  const ranked = [...scores]
    .filter(([, { score, shared }]) => score >= (shared > 1 ? LEAST : 2 * LEAST))
    .sort(([a, x], [b, y]) => y.score - x.score || a.article - b.article || a.section - b.section);
  const best = new Map<number, SectionNumber>();
  for (const [{ article, section }] of ranked) {
    if (!best.has(article)) best.set(article, { article, section });
  }
  return [...best.values()].slice(0, SHOWN);
}
