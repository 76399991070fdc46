import type { FilePath, Route, Slug } from '../types/brand.ts';
import type {
  ArticleLinks,
  Concept,
  ConceptLink,
  ConceptMentions,
  ConceptSeed,
  Mention,
  SectionRef,
} from '../types/site.ts';
import { toSlug } from '../util/to-slug.ts';
import { type ChosenConcept, chooseConcepts } from './concepts/choose-concepts.ts';
import { kindOfConcept } from './concepts/kind-of-concept.ts';
import { relateConcepts } from './concepts/relate-concepts.ts';
import { relateSections } from './concepts/relate-sections.ts';
import type { SitePlan } from './plan-site.ts';
import { sectionRef } from './section-ref.ts';

/** The cross-linked index of a site. */
export interface SiteGraph {
  /** The most worth looking up first. */
  readonly concepts: readonly Concept[];
  /** The plan's links with concepts and related sections filled in. */
  readonly links: ReadonlyMap<FilePath, ArticleLinks>;
}

// Concept links in one section; more would be a page of underlines.
const MOST_LINKS = 12;

/**
 * Join all articles by what they mention: concept pages, links to them, related sections.
 *
 * @param mentions What each article mentions, by path, for the same list of seeds.
 */
export function linkSite(
  plan: SitePlan,
  seeds: readonly ConceptSeed[],
  mentions: ReadonlyMap<FilePath, readonly ConceptMentions[]>,
): SiteGraph {
  const found = plan.articles.map(({ summary }) => mentions.get(summary.path) ?? []);
  const chosen = chooseConcepts(seeds, found);
  const routes = conceptRoutes(chosen);
  const refs = plan.articles.map((article) =>
    article.summary.sections.map((section) => sectionRef(article, section.id)),
  );
  const concepts = makeConcepts(chosen, routes, refs);
  return { concepts, links: fillLinks(plan, chosen, routes, refs) };
}

interface ConceptRoute {
  readonly slug: Slug;
  readonly route: Route;
}

/** Slugs of concepts; of two that would be equal the weightier keeps it. */
function conceptRoutes(chosen: readonly ChosenConcept[]): readonly ConceptRoute[] {
  const taken = new Set<string>();
  return chosen.map(({ seed }) => {
    const wish = toSlug(seed.name);
    let slug = wish;
    // A slug with a number behind it obeys the same rules.
    for (let number = 2; taken.has(slug); number += 1) slug = `${wish}-${number}` as Slug;
    taken.add(slug);
    return { slug, route: `/concepts/${slug}/` as Route };
  });
}

type Refs = readonly (readonly SectionRef[])[];

function makeConcepts(
  chosen: readonly ChosenConcept[],
  routes: readonly ConceptRoute[],
  refs: Refs,
): readonly Concept[] {
  const related = relateConcepts(chosen);
  const targets = chosen.map((concept, index) => {
    const { route, slug } = routes[index] ?? {
      route: '/' as Route,
      slug: concept.seed.name as Slug,
    };
    return { route, slug, hash: '', title: concept.seed.name };
  });
  return chosen.map((concept, index) => ({
    slug: targets[index]?.slug ?? toSlug(concept.seed.name),
    route: targets[index]?.route ?? ('/' as Route),
    name: concept.seed.name,
    aliases: concept.spellings.slice(1),
    kind: kindOfConcept(concept),
    definition: bestDefinition(concept, refs),
    mentions: makeMentions(concept, refs),
    related: (related[index] ?? []).flatMap((each) => {
      const target = targets[each];
      return target ? [{ route: target.route, hash: '', title: target.title }] : [];
    }),
    weight: concept.weight,
  }));
}

function makeMentions(concept: ChosenConcept, refs: Refs): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { article, found } of concept.mentions) {
    for (const { section, count, context } of found.sections) {
      const ref = refs[article]?.[section];
      if (ref !== undefined) mentions.push({ section: ref, context, count });
    }
  }
  return mentions;
}

function bestDefinition(concept: ChosenConcept, refs: Refs): Concept['definition'] {
  let best:
    | { readonly text: string; readonly score: number; readonly section: SectionRef }
    | undefined;
  for (const { article, found } of concept.mentions) {
    const section = refs[article]?.[found.definition?.section ?? -1];
    if (!found.definition || !section || found.definition.score <= (best?.score ?? 0)) continue;
    best = { ...found.definition, section };
  }
  return best && { text: best.text, section: best.section };
}

function fillLinks(
  plan: SitePlan,
  chosen: readonly ChosenConcept[],
  routes: readonly ConceptRoute[],
  refs: Refs,
): ReadonlyMap<FilePath, ArticleLinks> {
  const conceptLinks = makeConceptLinks(plan, chosen, routes);
  const related = relateSections(chosen, plan.articles.length);
  const filled = new Map<FilePath, ArticleLinks>();
  for (const [index, { summary }] of plan.articles.entries()) {
    const links = plan.links.get(summary.path);
    if (links === undefined) continue;
    const bySection: (readonly [id: string, refs: readonly SectionRef[]])[] = [];
    for (const [section, nearest] of related[index] ?? []) {
      const id = summary.sections[section]?.id;
      const list = nearest.flatMap((each) => refs[each.article]?.[each.section] ?? []);
      if (id !== undefined && list.length > 0) bySection.push([id, list]);
    }
    filled.set(summary.path, {
      ...links,
      conceptLinks: conceptLinks[index] ?? [],
      // Defines each id, `__proto__` too, where an assignment would set the prototype.
      related: Object.fromEntries(bySection),
    });
  }
  return filled;
}

/** For each article: the first spelling of each concept in each section, weightiest first. */
function makeConceptLinks(
  plan: SitePlan,
  chosen: readonly ChosenConcept[],
  routes: readonly ConceptRoute[],
): readonly (readonly ConceptLink[])[] {
  const links = plan.articles.map(() => new Map<number, ConceptLink[]>());
  for (const [index, { mentions }] of chosen.entries()) {
    const route = routes[index]?.route;
    if (route === undefined) continue;
    for (const { article, found } of mentions) {
      const [bySection, sections] = [links[article], plan.articles[article]?.summary.sections];
      for (const { section, first } of found.sections) {
        const sectionId = sections?.[section]?.id;
        if (first === '' || sectionId === undefined) continue;
        const list = bySection?.get(section);
        if (list === undefined) bySection?.set(section, [{ sectionId, term: first, route }]);
        else if (list.length < MOST_LINKS) list.push({ sectionId, term: first, route });
      }
    }
  }
  return links.map((bySection) =>
    [...bySection].sort(([a], [b]) => a - b).flatMap(([, list]) => list),
  );
}
