import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { SiteMap } from '../types/site.ts';
import type { MapBody, MapParts, MapSpring } from './collect-map.ts';
import { separateBoxes } from './separate-boxes.ts';

/** A node while it moves. */
type Body = SimulationNodeDatum & MapBody & { x: number; y: number };

/** Its ends become nodes when the simulation starts. */
type Spring = SimulationLinkDatum<Body> & Pick<MapSpring, 'strength'>;

// Steps of the simulation, and the space between labels, in the map's units.
const TICKS = 300;
// Between the places where neighbouring nodes start.
const START = 10;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const MARGIN = 6;
const PADDING = 40;

/**
 * Lay out articles and concepts as a picture: what belongs together lies together.
 *
 * Deterministic: d3-force starts from fixed places and draws from a fixed sequence.
 *
 * @returns Places with the origin at the top left; labels do not overlap. Nodes stand in the order
 *   in which the keyboard should reach them.
 */
export function layoutMap({ bodies, springs }: MapParts): SiteMap {
  const moved = bodies.map((body, index): Body => ({ ...body, ...startOf(index) }));
  move(
    moved,
    springs.map((spring) => ({ ...spring })),
  );
  return frame(moved, springs);
}

/**
 * Where a node starts: on a spiral that fills a disc evenly. Nodes that all started at one point
 * would be thrown out along one line, and those without edges would stay there.
 */
function startOf(index: number): { x: number; y: number } {
  const [radius, angle] = [START * Math.sqrt(0.5 + index), index * GOLDEN_ANGLE];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function move(bodies: Body[], springs: Spring[]): void {
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody<Body>().strength(-220))
    .force('x', forceX<Body>().strength(0.06))
    .force('y', forceY<Body>().strength(0.11))
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
function frame(bodies: readonly Body[], springs: MapParts['springs']): SiteMap {
  const left = Math.min(0, ...bodies.map((body) => body.x - body.wide)) - PADDING;
  const top = Math.min(0, ...bodies.map((body) => body.y - body.high)) - PADDING;
  const right = Math.max(0, ...bodies.map((body) => body.x + body.wide)) + PADDING;
  const bottom = Math.max(0, ...bodies.map((body) => body.y + body.high)) + PADDING;
  return {
    width: Math.round(right - left),
    height: Math.round(bottom - top),
    nodes: bodies.map(({ node, x, y }) => ({
      ...node,
      x: Math.round(x - left),
      y: Math.round(y - top),
    })),
    edges: springs.map(({ source, target }) => [source, target] as const),
  };
}
