import { expect, test } from 'vitest';
import { collectMap } from '../../src/site/collect-map.ts';
import { layoutMap } from '../../src/site/layout-map.ts';
import type { Route } from '../../src/types/brand.ts';
import { buildGraph, readGold } from './support/build-graph.ts';

const graph = buildGraph(readGold());
const { plan, concepts } = graph;
const map = layoutMap(collectMap(plan, graph));

test('shows every article and the weightiest concepts inside the picture', () => {
  expect(map.nodes.filter((node) => node.kind === 'article')).toHaveLength(5);
  expect(map.nodes.filter((node) => node.kind === 'concept')).toHaveLength(60);
  for (const { x, y, size } of map.nodes) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(map.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(map.height);
    expect(size).toBeGreaterThanOrEqual(0);
    expect(size).toBeLessThanOrEqual(1);
  }
});

test('joins concepts to articles that treat them', () => {
  expect(map.edges.length).toBeGreaterThan(60);
  for (const [from, to] of map.edges) {
    const [article, concept] = [map.nodes[from], map.nodes[to]];
    expect(article?.kind).toBe('article');
    const found = concepts.find((each) => each.route === concept?.route);
    const articles = found ? graph.treatments(found).map(([route]) => route) : [];
    expect(articles).toContain(article?.route);
  }
});

test('ties each concept to the articles that say most of it, three at most', () => {
  let ties = 0;
  for (const concept of concepts.slice(0, 60)) {
    const said = new Map(graph.treatments(concept));
    const total = [...said.values()].reduce((sum, count) => sum + count, 0);
    const tied = map.edges
      .filter(([, to]) => map.nodes[to]?.route === concept.route)
      .map(([from]) => said.get(map.nodes[from]?.route as Route) ?? 0);
    const most = [...said.values()].filter((count) => count >= 0.2 * total);
    // A smaller share is no tie; of equals any may be taken.
    expect(tied, concept.name).toEqual(most.sort((a, b) => b - a).slice(0, 3));
    ties += tied.length;
  }
  expect(ties).toBe(map.edges.length);
});

test('has room for each label, and a margin', () => {
  const parts = collectMap(plan, graph);
  const { width, height, nodes } = layoutMap(parts);
  const boxes = nodes.map(({ x, y }, index) => {
    const { wide = 0, high = 0 } = parts.bodies[index] ?? {};
    return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
  });
  const ends = [
    Math.min(...boxes.map(({ left }) => left)),
    Math.min(...boxes.map(({ top }) => top)),
    width - Math.max(...boxes.map(({ right }) => right)),
    height - Math.max(...boxes.map(({ bottom }) => bottom)),
  ];
  for (const margin of ends) expect(Math.abs(margin - 40)).toBeLessThanOrEqual(1);
});

test('keeps the labels of concepts apart', () => {
  const words = map.nodes.filter((node) => node.kind === 'concept');
  for (const [index, a] of words.entries()) {
    for (const b of words.slice(index + 1)) {
      const near = Math.abs(a.y - b.y) < 18 && Math.abs(a.x - b.x) < 18;
      expect(near, `${a.title} ${b.title}`).toBe(false);
    }
  }
});

test('spreads what nothing joins over a page, not along a line', () => {
  const bodies = Array.from({ length: 100 }, (_, index) => ({
    node: { kind: 'concept', title: 'box', route: `/${index}` as Route, size: 0 } as const,
    wide: 40,
    high: 12,
  }));
  const { width, height } = layoutMap({ bodies, springs: [] });
  expect(width / height).toBeLessThan(2.5);
  expect(width).toBeLessThan(1600);
});

test('is the same every time', () => {
  expect(layoutMap(collectMap(plan, graph))).toEqual(map);
});

test('is an empty picture for an empty site', () => {
  const empty = buildGraph([]);
  expect(layoutMap(collectMap(empty.plan, empty)).nodes).toEqual([]);
});
