import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { takeHeadingIds } from '../../src/transform/take-heading-ids.ts';

/** Text and id of one element. */
function take(element: ReturnType<typeof h>): readonly unknown[] {
  const tree: Root = { type: 'root', children: [h('div', element)] };
  takeHeadingIds(tree);
  return [textOf(element), element.properties.id];
}

test.each([
  ['On Linux {#linux}', 'On Linux', 'linux'],
  ['安装{#安装-1} ', '安装', '安装-1'],
  ['v1.2 {#v1.2_a:b}', 'v1.2', 'v1.2_a:b'],
  ['Own {#own .big}', 'Own', 'own'],
  ['Linux { #linux .a data-toc-label="Li nux" }', 'Linux', 'linux'],
  ['Linux {: .a #linux}', 'Linux', 'linux'],
])('the id leaves the text of a heading: %s', (text, rest, id) => {
  expect(take(h('h3', text))).toEqual([rest, id]);
});

test('the id may follow other elements', () => {
  expect(take(h('h2', [h('code', 'x'), ' {#x}']))).toEqual(['x', 'x']);
});

test.each([
  h('h2', '{#alone}'),
  h('h2', 'Blocks with {#if}'),
  h('h2', 'In the {#middle} of it'),
  h('h2', 'A class {.big}'),
  h('h2', 'Spaces {#a b}'),
  h('h2', ['Code ', h('code', '{#id}')]),
  h('p', 'No heading {#id}'),
])('other text stays, %#', (element) => {
  const text = textOf(element);
  expect(take(element)).toEqual([text, undefined]);
});

test('a heading of a hundred thousand blanks takes no quadratic time', () => {
  const start = performance.now();
  take(h('h2', `a${' '.repeat(200_000)}b`));
  expect(performance.now() - start).toBeLessThan(1000);
});
