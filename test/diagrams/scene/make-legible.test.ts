import { expect, test } from 'vitest';
import { makeLegible } from '../../../src/diagrams/scene/make-legible.ts';
import type { Themed, ThemedNode } from '../../../src/diagrams/scene/themed-scene.ts';

function node(
  tag: string,
  style: Record<string, Themed>,
  children: readonly ThemedNode[] = [],
): ThemedNode {
  return { tag, attrs: {}, style, children };
}

const both = (value: string): Themed => ({ light: value, dark: value });

/** What becomes of the style of a node of a drawing. */
function mended(child: ThemedNode): ThemedNode['style'] | undefined {
  return makeLegible(node('svg', {}, [child])).children[0]?.style;
}

function line(stroke: Themed, fill = both('none')): ThemedNode {
  return node('path', { fill, stroke });
}

test('a line of an author is darkened on paper and lightened on ink until it shows', () => {
  expect(mended(line(both('#ff0')))?.stroke).toEqual({ light: '#808000', dark: '#ff0' });
  expect(mended(line(both('#000080')))?.stroke).toEqual({ light: '#000080', dark: '#6666b3' });
});

test.each([
  ['of the palettes', line({ light: '#eee', dark: '#111' })],
  ['around a box', line(both('#ff0'), both('#ff0'))],
  ['that one can see through', line(both('rgba(255, 255, 0, 0.5)'))],
  ['without a colour', line(both('none'))],
  ['in a picture', node('svg', { fill: both('none'), stroke: both('#ff0') })],
])('a line %s stays', (_, child) => {
  expect(mended(child)).toEqual(child.style);
});

test.each([
  ['a pale box', '#f9f', '#26231d', '#26231d'],
  ['a dark box', '#003', '#e6e0d3', '#e6e0d3'],
  ['a box of middle grey', '#777', '#000', '#000'],
])('text on %s is dark or light as it needs', (_, ground, light, dark) => {
  const style = { fill: both('#555'), ground: both(ground) };
  expect(mended(node('text', style))?.fill).toEqual({ light, dark });
});

test('text that is legible keeps its colour; what is seen through counts as what is behind it', () => {
  const style = { fill: { light: '#800000', dark: '#ffd0d0' } };
  expect(mended(node('text', style))?.fill).toEqual(style.fill);
  const faint = { ...style, ground: both('rgba(0, 0, 0, 0.02)') };
  expect(mended(node('text', faint))?.fill).toEqual(style.fill);
});

test('parts of a text have the ground of the text', () => {
  const part = node('tspan', { fill: both('#003') });
  const text = node('text', { ground: both('#002') }, [part]);
  const [inner] = makeLegible(node('svg', {}, [text])).children[0]?.children ?? [];
  expect(inner?.style.fill).toEqual(both('#e6e0d3'));
});
