import { hash } from 'node:crypto';
import type { FilePath } from '../types/brand.ts';
import type { ArticleLinks, Concept, SectionRef } from '../types/site.ts';
import { once } from '../util/memo/once.ts';
import type { ChosenConcept } from './concepts/choose/choose-concepts.ts';
import {
  type IndexedMention,
  type MentionIndex,
  mentionHash,
  visitMentions,
} from './concepts/mentions/mention-index.ts';
import type { MentionTable } from './concepts/mentions/mention-table.ts';
import { NO_MENTIONS } from './concepts/mentions/no-mentions.ts';
import type { Postings } from './concepts/mentions/postings.ts';
import type { RelatedSections } from './concepts/relate-sections.ts';
import { countLinks, type LinkedConcept, linkConcepts } from './link-concepts.ts';
import { placeKey } from './place-key.ts';
import { placeOf } from './place-of.ts';
import type { PlannedArticle, SitePlan } from './plan-site.ts';
import type { Recall } from './recall.ts';

/** What the site decided about each article; put together when it is asked for. */
export interface LinkTable {
  get(path: FilePath): Promise<ArticleLinks | undefined>;
  /** The same before the article's mentions are loaded. */
  plan(path: FilePath): PlannedLinks | undefined;
  /** Changes with anything that `get` gives, and costs less. */
  hashOf(path: FilePath): string;
  /** How many links to concepts an article has. */
  countConcepts(path: FilePath): number;
}

/** Links of an article, and the concepts that `linkConcepts` links. */
export interface PlannedLinks {
  readonly links: Omit<ArticleLinks, 'conceptLinks'>;
  readonly concepts: readonly LinkedConcept[];
}

/** What links are made of. */
export interface LinkParts {
  readonly plan: SitePlan;
  readonly table: MentionTable;
  readonly read: readonly MentionIndex[];
  readonly chosen: readonly ChosenConcept[];
  readonly concepts: readonly Concept[];
  readonly related: RelatedSections;
  /** From `numberSections`. */
  readonly firstNode: Int32Array;
  /** Put together when they are asked for: most edits need none of them. */
  readonly postings: () => Postings;
  readonly recall: Recall;
}

/** A concept that an article mentions: its rank, and where the article's index has it. */
interface Ranked extends Pick<IndexedMention, 'place'> {
  readonly rank: number;
}

/** Fill the plan's links with links to concepts and related sections. */
export function fillLinks(parts: LinkParts): LinkTable {
  const { plan, table, read, concepts, recall } = parts;
  const numbers = new Map(plan.articles.map(({ summary }, index) => [summary.path, index]));
  const linked = [...parts.chosen.entries()].filter(([, { seed }]) => seed.isLinked);
  const ranks = new Map(linked.map(([rank, { number }]) => [number, rank]));
  const hashes = once(() => recall('hashes of articles', () => plan.articles.map(hashLinks)));
  const hashOf = (path: FilePath): string => hashes()[numbers.get(path) ?? -1] ?? '';
  return { get, plan: planLinks, hashOf, countConcepts };

  async function get(path: FilePath): Promise<ArticleLinks | undefined> {
    const planned = planLinks(path);
    if (planned === undefined) return undefined;
    const found = planned.concepts.length === 0 ? [] : await table.load(path);
    const sections = plan.articles[numbers.get(path) ?? -1]?.summary.sections ?? [];
    const ids = sections.map(({ id }) => id);
    return { ...planned.links, conceptLinks: linkConcepts(found, planned.concepts, ids) };
  }

  function planLinks(path: FilePath): PlannedLinks | undefined {
    const [own, index] = [plan.links.get(path), numbers.get(path)];
    if (own === undefined || index === undefined) return undefined;
    const { conceptLinks: _, ...links } = own;
    const named = rankedOf(index).flatMap(({ rank, place }): LinkedConcept[] => {
      const route = concepts[rank]?.route;
      return route === undefined ? [] : [[place, route]];
    });
    return { links: { ...links, related: relatedOf(index, parts) }, concepts: named };
  }

  function hashLinks({ summary }: PlannedArticle, index: number): string {
    const mentions = read[index];
    const links = JSON.stringify(plan.links.get(summary.path));
    let known = `${links}\n${relatedKeys(index, parts)}`;
    for (const { rank, place } of rankedOf(index)) {
      known += `\n${concepts[rank]?.route} ${mentions && mentionHash(mentions, place)}`;
    }
    return hash('sha1', known);
  }

  /** What an article mentions, the weightiest concept first. */
  function rankedOf(index: number): readonly Ranked[] {
    const ranked: Ranked[] = [];
    visitMentions(read[index] ?? NO_MENTIONS, ({ concept, place }) => {
      const rank = ranks.get(concept);
      if (rank !== undefined) ranked.push({ rank, place });
    });
    return ranked.sort((a, b) => a.rank - b.rank);
  }

  function countConcepts(path: FilePath): number {
    const index = numbers.get(path);
    if (index === undefined) return 0;
    const counts = new Uint8Array(plan.articles[index]?.summary.sections.length ?? 0);
    visitMentions(read[index] ?? NO_MENTIONS, ({ concept, from, to }, places) => {
      if (!ranks.has(concept)) return;
      for (let at = from; at < to; at += 2) {
        if (((places[at + 1] ?? 0) & 1) === 0) continue;
        const section = places[at] ?? 0;
        counts[section] = countLinks((counts[section] ?? 0) + 1);
      }
    });
    return counts.reduce((sum, count) => sum + count, 0);
  }
}

/** By section id: the nearest sections of other articles. */
function relatedOf(
  index: number,
  parts: LinkParts,
): Readonly<Record<string, readonly SectionRef[]>> {
  const sections = parts.plan.articles[index]?.summary.sections ?? [];
  const bySection = relatedNodes(index, parts).map((nodes, section) => {
    const list = nodes.flatMap((node) => {
      const [article, number] = placeOfNode(node, parts);
      return article ? placeOf(article, number) : [];
    });
    return [sections[section]?.id ?? '', list] as const;
  });
  // Defines each id, `__proto__` too, where an assignment would set the prototype.
  return Object.fromEntries(bySection.filter(([, list]) => list.length > 0));
}

/** Changes with anything that `relatedOf` gives, and costs less. */
function relatedKeys(index: number, parts: LinkParts): string {
  let keys = '';
  for (const [section, nodes] of relatedNodes(index, parts).entries()) {
    keys += `\n${section}`;
    for (const node of nodes) keys += ` ${placeKey(...placeOfNode(node, parts))}`;
  }
  return keys;
}

/** For each section of an article the nearest sections, by their numbers in the site. */
function relatedNodes(index: number, { related, firstNode }: LinkParts) {
  const [first = 0, end = 0] = firstNode.subarray(index, index + 2);
  return Array.from({ length: end - first }, (_, section) => related(first + section));
}

/** The article of a section of the site, and the section's number in it. */
function placeOfNode(
  node: number,
  { plan, firstNode }: LinkParts,
): [article: PlannedArticle | undefined, section: number] {
  let [low, high] = [0, firstNode.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstNode[middle] ?? 0) <= node) low = middle;
    else high = middle;
  }
  return [plan.articles[low], node - (firstNode[low] ?? 0)];
}
