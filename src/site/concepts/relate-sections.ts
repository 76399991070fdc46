import type { Postings, SectionConcepts } from './mentions/postings.ts';

/** Related sections of each section, by their numbers among all sections of the site. */
export type RelatedSections = (section: number) => readonly number[];

// Related sections shown with each.
const SHOWN = 3;

// A concept in more sections than this relates none of them: its list would be the whole site.
const MAX_SECTIONS = 60;

// Cosine below which two sections only share a word.
const MIN_COSINE = 0.3;

/**
 * Find for each section the nearest sections of other articles: cosine of their concepts, rare
 * concepts counting more (tf-idf).
 *
 * Linear in the mentions: concepts that stand nearly everywhere bring no sections together.
 *
 * @returns The nearest first, one of each article, for `readRelated`.
 */
export function relateSections(postings: Postings, sections: SectionConcepts): Int32Array {
  const total = postings.firstNode.at(-1) ?? 0;
  const articleOf = articlesOfSections(postings);
  const weights = makeWeights(postings, sections);
  const found = new Int32Array(total * SHOWN).fill(-1);
  const scores = new Float64Array(total);
  const shared = new Int32Array(total);
  for (let node = 0; node < total; node++) {
    const touched = addScores(node);
    const ranked = touched
      .filter(
        (other) => (scores[other] ?? 0) >= ((shared[other] ?? 0) > 1 ? MIN_COSINE : 2 * MIN_COSINE),
      )
      // Sections are numbered in the order of articles.
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    keepNearest(node, ranked);
    for (const other of touched) {
      scores[other] = 0;
      shared[other] = 0;
    }
  }
  return found;

  /** Add up what a section shares with others. */
  function addScores(node: number): number[] {
    const touched: number[] = [];
    const article = articleOf[node];
    for (let slot = sections.from[node] ?? 0; slot < (sections.from[node + 1] ?? 0); slot++) {
      const concept = sections.concept[slot] ?? 0;
      const [from = 0, to = 0] = postings.from.subarray(concept, concept + 2);
      if (to - from > MAX_SECTIONS) continue;
      const weight = weights[sections.place[slot] ?? 0] ?? 0;
      for (let at = from; at < to; at++) {
        const other = postings.node[at] ?? 0;
        if (articleOf[other] === article) continue;
        if (shared[other] === 0) touched.push(other);
        scores[other] = (scores[other] ?? 0) + weight * (weights[at] ?? 0);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    return touched;
  }

  function keepNearest(node: number, ranked: readonly number[]): void {
    const articles = new Set<number>();
    for (const other of ranked) {
      const article = articleOf[other] ?? 0;
      if (articles.has(article)) continue;
      found[node * SHOWN + articles.size] = other;
      articles.add(article);
      if (articles.size === SHOWN) return;
    }
  }
}

/** Read what `relateSections` found. */
export function readRelated(found: Int32Array): RelatedSections {
  return (section) => {
    const list = found.subarray(section * SHOWN, (section + 1) * SHOWN);
    return [...list].filter((other) => other >= 0);
  };
}

function articlesOfSections({ firstNode }: Postings): Int32Array {
  const articleOf = new Int32Array(firstNode.at(-1) ?? 0);
  for (let article = 0; article + 1 < firstNode.length; article++) {
    articleOf.fill(article, firstNode[article], firstNode[article + 1]);
  }
  return articleOf;
}

/** For each place the weight of its concept in its section, whose length is made 1. */
function makeWeights(postings: Postings, sections: SectionConcepts): Float64Array {
  const { from, count } = postings;
  const weights = new Float64Array(count.length);
  let total = 0;
  for (let node = 0; node + 1 < sections.from.length; node++) {
    if (sections.from[node] !== sections.from[node + 1]) total += 1;
  }
  for (let concept = 0; concept + 1 < from.length; concept++) {
    const [start = 0, end = 0] = from.subarray(concept, concept + 2);
    const idf = Math.log((1 + total) / (1 + end - start));
    for (let at = start; at < end; at++) weights[at] = (1 + Math.log(count[at] ?? 1)) * idf;
  }
  for (let node = 0; node + 1 < sections.from.length; node++) {
    normalise(weights, sections.place.subarray(sections.from[node], sections.from[node + 1]));
  }
  return weights;
}

function normalise(weights: Float64Array, places: Int32Array): void {
  let squares = 0;
  for (const place of places) squares += (weights[place] ?? 0) * (weights[place] ?? 0);
  const length = Math.sqrt(squares) || 1;
  for (const place of places) weights[place] = (weights[place] ?? 0) / length;
}
