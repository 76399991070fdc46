import type { ChosenConcept } from './choose-concepts.ts';
import { sectionKey } from './section-key.ts';

// Related concepts shown with each.
const SHOWN = 8;

// Sections that mention more concepts than this say little about any two of them.
const MOST_IN_SECTION = 40;

/**
 * Find which concepts belong together: those that share sections more often than chance.
 *
 * @returns For each concept the indices of its nearest, the nearest first.
 */
export function relateConcepts(concepts: readonly ChosenConcept[]): readonly (readonly number[])[] {
  const sections = sectionsOfConcepts(concepts);
  const sizes = concepts.map(() => 0);
  const shared = concepts.map(() => new Map<number, number>());
  for (const list of sections) {
    for (const each of list) sizes[each] = (sizes[each] ?? 0) + 1;
    if (list.length > MOST_IN_SECTION) continue;
    for (const a of list) {
      for (const b of list) if (a !== b) shared[a]?.set(b, (shared[a]?.get(b) ?? 0) + 1);
    }
  }
  return shared.map((counts, a) =>
    [...counts]
      .map(([b, both]) => {
        const expected = ((sizes[a] ?? 0) * (sizes[b] ?? 0)) / Math.max(1, sections.length);
        return { b, score: Math.log2(1 + both) * Math.log2(both / expected) };
      })
      .filter(({ score }) => score > 0)
      .sort((x, y) => y.score - x.score || x.b - y.b)
      .slice(0, SHOWN)
      .map(({ b }) => b),
  );
}

/** For each section with any concept: the indices of its concepts. */
function sectionsOfConcepts(concepts: readonly ChosenConcept[]): readonly (readonly number[])[] {
  const sections = new Map<number, number[]>();
  for (const [index, { mentions }] of concepts.entries()) {
    for (const { article, found } of mentions) {
      for (const { section } of found.sections) {
        const key = sectionKey(article, section);
        const known = sections.get(key) ?? [];
        known.push(index);
        sections.set(key, known);
      }
    }
  }
  return [...sections.values()];
}
