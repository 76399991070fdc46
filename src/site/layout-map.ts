import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Concept, MapNode, SiteMap } from '../types/site.ts';
import type { SiteGraph } from './link-site.ts';
import type { SitePlan } from './plan-site.ts';
import { separateBoxes } from './separate-boxes.ts';

/** A node while it moves; `wide` and `high` are half the size of its drawing with its label. */
interface Body extends SimulationNodeDatum {
  readonly node: Omit<MapNode, 'x' | 'y'>;
  readonly wide: number;
  readonly high: number;
  x: number;
  y: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
  readonly strength: number;
}

// More would be a picture that nobody can read.
const MOST_ARTICLES = 40;
const MOST_CONCEPTS = 60;
const EDGES_OF_CONCEPT = 3;

// An article with less of a concept's mentions has no line to it.
const LEAST_SHARE = 0.2;

// Steps of the simulation, and the space between labels, in the map's units.
const TICKS = 300;
const MARGIN = 6;
const PADDING = 40;

/**
 * Lay out articles and the weightiest concepts as a picture: what belongs together lies together.
 *
 * Deterministic: d3-force starts from fixed places and draws from a fixed sequence.
 *
 * @returns Places with the origin at the top left; labels do not overlap. Nodes stand in the order
 *   in which the keyboard should reach them.
 */
export function layoutMap(plan: SitePlan, graph: SiteGraph): SiteMap {
  const shown = graph.concepts.slice(0, MOST_CONCEPTS);
  const treated = shown.map((concept) => new Map(graph.treatments(concept)));
  const articles = chooseArticles(plan, treated);
  const bodies = [...articles.map(articleBody(plan, graph)), ...shown.map(conceptBody(shown))];
  const byRoute = new Map(bodies.map((body) => [body.node.route, body]));
  const springs = shown.flatMap((concept, i) =>
    makeSprings(concept, treated[i] ?? new Map(), byRoute),
  );
  move(bodies, springs);
  return frame(bodies, springs);
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
  const chosen = new Set(ranked.slice(0, MOST_ARTICLES));
  return plan.articles.filter((article) => chosen.has(article));
}

function articleBody({ articles }: SitePlan, { links }: SiteGraph) {
  const counts = articles.map(({ summary }) => links.countConcepts(summary.path));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return ({ summary, route }: SitePlan['articles'][number]): Body => {
    const size = links.countConcepts(summary.path) / most;
    const node = { kind: 'article', title: summary.title, route, size } as const;
    return { node, wide: textWidth(summary.title.slice(0, 18), 14) / 2, high: 30, x: 0, y: 0 };
  };
}

function conceptBody(concepts: readonly Concept[]) {
  const [first, last] = [concepts[0]?.weight ?? 1, concepts.at(-1)?.weight ?? 0];
  return (concept: Concept): Body => {
    const size = (concept.weight - last) / Math.max(1e-9, first - last);
    const node = { kind: 'concept', title: concept.name, route: concept.route, size } as const;
    return {
      node,
      wide: textWidth(concept.name, 14 + 8 * size) / 2,
      high: 11 + 4 * size,
      x: 0,
      y: 0,
    };
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
  bodies: ReadonlyMap<string, Body>,
): Spring[] {
  const target = bodies.get(concept.route);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([, count]) => count >= LEAST_SHARE * total)
    .flatMap(([route, count]) => {
      const source = bodies.get(route);
      return source && target ? [{ source, target, strength: count / total }] : [];
    })
    .slice(0, EDGES_OF_CONCEPT);
}

function move(bodies: Body[], springs: Spring[]): void {
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-420))
    .force('x', forceX<Body>().strength(0.05))
    .force('y', forceY<Body>().strength(0.09))
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .distance(110)
        .strength((spring) => 0.1 + 0.5 * spring.strength),
    )
    .stop();
  simulation.tick(TICKS);
  separateBoxes(bodies, MARGIN);
}

/** Move the picture into view and name the ends of edges by their indices. */
function frame(bodies: readonly Body[], springs: readonly Spring[]): SiteMap {
  const left = Math.min(0, ...bodies.map((body) => body.x - body.wide)) - PADDING;
  const top = Math.min(0, ...bodies.map((body) => body.y - body.high)) - PADDING;
  const right = Math.max(0, ...bodies.map((body) => body.x + body.wide)) + PADDING;
  const bottom = Math.max(0, ...bodies.map((body) => body.y + body.high)) + PADDING;
  const indices = new Map(bodies.map((body, index) => [body, index]));
  return {
    width: Math.round(right - left),
    height: Math.round(bottom - top),
    nodes: bodies.map(({ node, x, y }) => ({
      ...node,
      x: Math.round(x - left),
      y: Math.round(y - top),
    })),
    edges: springs.map(
      ({ source, target }) => [indices.get(source) ?? 0, indices.get(target) ?? 0] as const,
    ),
  };
}
