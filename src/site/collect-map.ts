import type { Concept, MapNode } from '../types/site.ts';
import type { SiteGraph } from './link-site.ts';
import type { SitePlan } from './plan-site.ts';

/** A node of the map; `wide` and `high` are half the size of its drawing with its label. */
export interface MapBody {
  readonly node: Omit<MapNode, 'x' | 'y'>;
  readonly wide: number;
  readonly high: number;
}

/** What the map shows before it has places: all that its picture depends on. Plain data. */
export interface MapParts {
  readonly bodies: readonly MapBody[];
  /** Between an article and a concept that it treats, by their places among the bodies. */
  readonly springs: readonly MapSpring[];
}

/** The share of a concept's mentions that an article has. */
export interface MapSpring {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
}

// More would be a picture that nobody can read.
const MAX_ARTICLES = 40;
const MAX_CONCEPTS = 60;
const EDGES_OF_CONCEPT = 3;

// An article with less of a concept's mentions has no line to it.
const MIN_SHARE = 0.2;

/** Choose the articles and the weightiest concepts that the map shows, and what ties them. */
export function collectMap(plan: SitePlan, graph: SiteGraph): MapParts {
  const shown = graph.concepts.slice(0, MAX_CONCEPTS);
  const treated = shown.map((concept) => new Map(graph.treatments(concept)));
  const articles = chooseArticles(plan, treated);
  const bodies = [...articles.map(articleBody(plan, graph)), ...shown.map(conceptBody(shown))];
  const byRoute = new Map(bodies.map(({ node }, index) => [node.route, index]));
  const springs = shown.flatMap((concept, i) =>
    makeSprings(concept, treated[i] ?? new Map(), byRoute),
  );
  return { bodies, springs };
}

/** The articles that treat most of the concepts shown, in the order of the site. */
function chooseArticles(
  plan: SitePlan,
  treated: readonly ReadonlyMap<string, number>[],
): SitePlan['articles'] {
  const counts = new Map<string, number>();
  for (const articles of treated) {
    for (const route of articles.keys()) counts.set(route, (counts.get(route) ?? 0) + 1);
  }
  const ranked = plan.articles.toSorted(
    (a, b) => (counts.get(b.route) ?? 0) - (counts.get(a.route) ?? 0),
  );
  const chosen = new Set(ranked.slice(0, MAX_ARTICLES));
  return plan.articles.filter((article) => chosen.has(article));
}

function articleBody({ articles }: SitePlan, { links }: SiteGraph) {
  const counts = articles.map(({ summary }) => links.countConcepts(summary.path));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return ({ summary, route }: SitePlan['articles'][number]): MapBody => {
    const size = links.countConcepts(summary.path) / most;
    const node = { kind: 'article', title: summary.title, route, size } as const;
    return { node, wide: textWidth(summary.title.slice(0, 18), 16) / 2, high: 30 };
  };
}

function conceptBody(concepts: readonly Concept[]) {
  const [first, last] = [concepts[0]?.weight ?? 1, concepts.at(-1)?.weight ?? 0];
  return (concept: Concept): MapBody => {
    const size = (concept.weight - last) / Math.max(1e-9, first - last);
    const node = { kind: 'concept', title: concept.name, route: concept.route, size } as const;
    return { node, wide: textWidth(concept.name, 14 + 8 * size) / 2, high: 11 + 4 * size };
  };
}

/** Han characters are square, others about half as wide. */
function textWidth(text: string, size: number): number {
  const han = text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0;
  return (han + (text.length - han) * 0.58) * size;
}

/** A concept is tied to the articles that treat it most. */
function makeSprings(
  concept: Concept,
  counts: ReadonlyMap<string, number>,
  bodies: ReadonlyMap<string, number>,
): MapSpring[] {
  const target = bodies.get(concept.route);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count >= MIN_SHARE * total)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([route, count]) => {
      const source = bodies.get(route);
      return source !== undefined && target !== undefined
        ? [{ source, target, strength: count / total }]
        : [];
    })
    .slice(0, EDGES_OF_CONCEPT);
}
