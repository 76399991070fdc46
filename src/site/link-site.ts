import type { Route, Slug } from '../types/brand.ts';
import type { Concept, ConceptSeed } from '../types/site.ts';
import { once } from '../util/memo/once.ts';
import { toSlug } from '../util/text/to-slug.ts';
import { type ChosenConcept, chooseConcepts } from './concepts/choose/choose-concepts.ts';
import { kindOfConcept } from './concepts/choose/kind-of-concept.ts';
import { makePostings } from './concepts/mentions/make-postings.ts';
import type { MentionIndex } from './concepts/mentions/mention-index.ts';
import type { MentionTable } from './concepts/mentions/mention-table.ts';
import { NO_MENTIONS } from './concepts/mentions/no-mentions.ts';
import { conceptsOfSections, numberSections, type Postings } from './concepts/mentions/postings.ts';
import { relateConcepts } from './concepts/relate-concepts.ts';
import { type RelatedSections, readRelated, relateSections } from './concepts/relate-sections.ts';
import { fillLinks, type LinkTable } from './fill-links.ts';
import { onceWeakly } from './once-weakly.ts';
import { placeOf } from './place-of.ts';
import type { SitePlan } from './plan-site.ts';
import type { Recall } from './recall.ts';
import { listShown, type ShownMentions } from './shown-mentions.ts';

/** The cross-linked index of a site. */
export interface SiteGraph {
  /** The most worth looking up first. */
  readonly concepts: readonly Concept[];
  /** The plan's links with concepts and related sections filled in. */
  readonly links: LinkTable;
  /** Where concepts are mentioned, as their pages show it. */
  readonly shown: ShownMentions;
  /** Articles that treat a concept, with the number of mentions, in the order of the site. */
  treatments(concept: Concept): readonly (readonly [article: Route, count: number])[];
  /** For what else is made of plan and mentions alone. */
  readonly recall: Recall;
}

/**
 * Join all articles by what they mention: concept pages, links to them, related sections.
 *
 * @param recall Knows what an earlier build made of the same plan and mentions.
 * @default nothing is known
 */
export function linkSite(
  plan: SitePlan,
  table: MentionTable,
  recall: Recall = (_, make) => make(),
): SiteGraph {
  const read = plan.articles.map(({ summary }) => table.index(summary.path) ?? NO_MENTIONS);
  const chosen = choose(table.seeds, read, recall);
  const firstNode = numberSections(plan.articles.map(({ summary }) => summary.sections.length));
  // Of a large site they take much memory, and pages are made when nobody needs them any more.
  const postings = onceWeakly(() => makePostings(chosen, read, firstNode));
  const { near, related } = relate(chosen.length, postings, recall);
  const concepts = makeConcepts(chosen, plan, read, near);
  const ranks = new Map(concepts.map((concept, rank) => [concept, rank]));
  return {
    concepts,
    links: fillLinks({ plan, table, read, chosen, concepts, related, firstNode, postings, recall }),
    shown: listShown({ plan, table, read, concepts, postings, recall }),
    treatments: (concept) => countByArticle(ranks.get(concept) ?? -1, postings(), plan),
    recall,
  };
}

/** The final list of concepts. */
function choose(
  seeds: readonly ConceptSeed[],
  read: readonly MentionIndex[],
  recall: Recall,
): readonly ChosenConcept[] {
  const known = recall('chosen concepts', () =>
    chooseConcepts(seeds, read).map(({ seed: _, ...rest }) => rest),
  );
  return known.flatMap(({ definition, ...rest }) => {
    const seed = seeds[rest.number];
    return seed ? [{ ...rest, definition, seed }] : [];
  });
}

/** Concepts and sections that belong together. */
function relate(
  concepts: number,
  postings: () => Postings,
  recall: Recall,
): { readonly near: readonly (readonly number[])[]; readonly related: RelatedSections } {
  const sections = once(() => conceptsOfSections(postings()));
  const near = recall('related concepts', () => relateConcepts(concepts, sections()));
  const nearest = recall('related sections', () => [...relateSections(postings(), sections())]);
  return { near, related: readRelated(Int32Array.from(nearest)) };
}

function makeConcepts(
  chosen: readonly ChosenConcept[],
  plan: SitePlan,
  read: readonly MentionIndex[],
  related: readonly (readonly number[])[],
): readonly Concept[] {
  const routes = conceptRoutes(chosen);
  return chosen.map((concept, index) => ({
    slug: routes[index]?.slug ?? toSlug(concept.seed.name),
    route: routes[index]?.route ?? ('/' as Route),
    name: concept.seed.name,
    aliases: concept.spellings.slice(1),
    kind: kindOfConcept(concept),
    definition: definitionOf(concept, plan, read),
    sections: concept.sections,
    articles: concept.articles,
    related: (related[index] ?? []).flatMap((each) => {
      const [route, seed] = [routes[each]?.route, chosen[each]?.seed];
      return route && seed?.isLinked ? [{ route, hash: '', title: seed.name }] : [];
    }),
    weight: concept.weight,
  }));
}

interface ConceptRoute {
  readonly slug: Slug;
  readonly route: Route;
}

/** The list of concepts is a file beside their folders. */
const LIST_FILE = 'index.html';

/** Slugs of concepts; of two that would be equal the weightier keeps it. */
function conceptRoutes(chosen: readonly ChosenConcept[]): readonly ConceptRoute[] {
  const taken = new Set<string>([LIST_FILE]);
  return chosen.map(({ seed }) => {
    const wish = toSlug(seed.name);
    let slug = wish;
    // A slug with a number behind it obeys the same rules.
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}` as Slug;
    taken.add(slug);
    return { slug, route: `/concepts/${slug}/` as Route };
  });
}

function definitionOf(
  { definition }: ChosenConcept,
  { articles }: SitePlan,
  read: readonly MentionIndex[],
): Concept['definition'] {
  const article = articles[definition?.article ?? -1];
  if (definition === undefined || article === undefined) return undefined;
  const text = read[definition.article]?.definitions.split('\n')[definition.line] ?? '';
  return { text, section: placeOf(article, definition.section) };
}

function countByArticle(
  concept: number,
  { from, article, count }: Postings,
  { articles }: SitePlan,
): readonly (readonly [Route, number])[] {
  const counts = new Map<number, number>();
  for (let at = from[concept] ?? 0; at < (from[concept + 1] ?? 0); at++) {
    const key = article[at] ?? 0;
    counts.set(key, (counts.get(key) ?? 0) + (count[at] ?? 0));
  }
  return [...counts].flatMap(([index, total]) => {
    const route = articles[index]?.route;
    return route ? [[route, total] as const] : [];
  });
}
