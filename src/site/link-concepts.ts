import type { Route } from '../types/brand.ts';
import type { ConceptLink, ConceptMentions } from '../types/site.ts';

/** A concept that an article mentions: its place among the article's mentions, and its page. */
export type LinkedConcept = readonly [place: number, route: Route];

// Concept links in one section; more would be a page of underlines.
const MAX_LINKS = 8;

/**
 * Link the first spelling of each concept in each section.
 *
 * @param found What the article mentions.
 * @param concepts The weightiest first.
 * @param sections Their ids.
 */
export function linkConcepts(
  found: readonly ConceptMentions[],
  concepts: readonly LinkedConcept[],
  sections: readonly string[],
): readonly ConceptLink[] {
  const bySection = new Map<number, ConceptLink[]>();
  for (const [place, route] of concepts) {
    for (const { section, first } of found[place]?.sections ?? []) {
      const sectionId = sections[section];
      if (first === '' || sectionId === undefined) continue;
      const list = bySection.get(section) ?? [];
      if (list.length < MAX_LINKS) list.push({ sectionId, term: first, route });
      bySection.set(section, list);
    }
  }
  return [...bySection].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
}

/** How many links a section has at most that mentions a number of concepts. */
export function countLinks(mentions: number): number {
  return Math.min(MAX_LINKS, mentions);
}
