import type { ChosenConcept } from '../../../../src/site/concepts/choose/choose-concepts.ts';
import { makePostings } from '../../../../src/site/concepts/mentions/make-postings.ts';
import {
  type MentionIndex,
  visitMentions,
} from '../../../../src/site/concepts/mentions/mention-index.ts';
import { numberSections, type Postings } from '../../../../src/site/concepts/mentions/postings.ts';

/** Postings of the concepts with the given numbers, over articles of so many sections each. */
export function postingsOf(
  numbers: readonly number[],
  articles: readonly MentionIndex[],
  sizes: readonly number[],
): Postings {
  const counts = new Map<number, number>();
  for (const index of articles) {
    visitMentions(index, ({ concept, from, to }) => {
      counts.set(concept, (counts.get(concept) ?? 0) + (to - from) / 2);
    });
  }
  const chosen = numbers.map((number) => ({ number, sections: counts.get(number) ?? 0 }));
  // Of a chosen concept postings need no more.
  return makePostings(chosen as unknown as ChosenConcept[], articles, numberSections(sizes));
}
