import type { SectionConcepts } from './mentions/postings.ts';

// Related concepts shown with each.
const SHOWN = 8;

// Sections that mention more concepts than this say little about any two of them.
const MAX_IN_SECTION = 40;

/**
 * Find which concepts belong together: those that share sections more often than chance.
 *
 * @param concepts Their number.
 * @returns For each concept the indices of its nearest, the nearest first.
 */
export function relateConcepts(
  concepts: number,
  { from, concept }: SectionConcepts,
): readonly (readonly number[])[] {
  const sizes = new Int32Array(concepts);
  const shared = new Int32Array(concepts * concepts);
  let sections = 0;
  for (let section = 0; section + 1 < from.length; section++) {
    const list = concept.subarray(from[section], from[section + 1]);
    if (list.length > 0) sections += 1;
    for (const each of list) sizes[each] = (sizes[each] ?? 0) + 1;
    if (list.length <= MAX_IN_SECTION) countPairs(list, shared, concepts);
  }
  return Array.from({ length: concepts }, (_, a) => {
    const counts = shared.subarray(a * concepts, (a + 1) * concepts);
    return nearest(counts, sizes[a] ?? 0, sizes, sections);
  });
}

function countPairs(list: Int32Array, shared: Int32Array, concepts: number): void {
  for (const a of list) {
    for (const b of list) {
      if (a !== b) shared[a * concepts + b] = (shared[a * concepts + b] ?? 0) + 1;
    }
  }
}

function nearest(
  counts: Int32Array,
  size: number,
  sizes: Int32Array,
  sections: number,
): readonly number[] {
  const scored: { readonly b: number; readonly score: number }[] = [];
  for (const [b, both] of counts.entries()) {
    if (both === 0) continue;
    const expected = (size * (sizes[b] ?? 0)) / Math.max(1, sections);
    const score = Math.log2(1 + both) * Math.log2(both / expected);
    if (score > 0) scored.push({ b, score });
  }
  return scored
    .sort((x, y) => y.score - x.score || x.b - y.b)
    .slice(0, SHOWN)
    .map(({ b }) => b);
}
