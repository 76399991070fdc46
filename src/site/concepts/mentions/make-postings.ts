import type { ChosenConcept } from '../choose/choose-concepts.ts';
import { type MentionIndex, visitMentions } from './mention-index.ts';
import type { Postings } from './postings.ts';

/**
 * Collect where the chosen concepts stand.
 *
 * @param firstNode From `numberSections`.
 */
export function makePostings(
  concepts: readonly ChosenConcept[],
  articles: readonly MentionIndex[],
  firstNode: Int32Array,
): Postings {
  const ranks = new Map(concepts.map(({ number }, rank) => [number, rank]));
  const from = new Int32Array(concepts.length + 1);
  for (const [rank, concept] of concepts.entries()) {
    from[rank + 1] = (from[rank] ?? 0) + concept.sections;
  }
  const total = from.at(-1) ?? 0;
  const [article, node] = [new Int32Array(total), new Int32Array(total)];
  const [count, mention] = [new Int32Array(total), new Int32Array(total)];
  const next = from.slice();
  for (const [index, mentions] of articles.entries()) {
    const first = firstNode[index] ?? 0;
    visitMentions(mentions, (found, numbers) => {
      const rank = ranks.get(found.concept);
      if (rank === undefined) return;
      let slot = next[rank] ?? 0;
      for (let at = found.from; at < found.to; at += 2, slot++) {
        article[slot] = index;
        mention[slot] = found.place;
        count[slot] = (numbers[at + 1] ?? 0) >> 1;
        node[slot] = first + (numbers[at] ?? 0);
      }
      next[rank] = slot;
    });
  }
  return { from, article, count, mention, node, firstNode };
}
