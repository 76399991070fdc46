import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { takeTitle } from '../../src/transform/take-title.ts';

/** Title, and the elements that stay. */
function taken(...children: ReturnType<typeof h>[]): readonly [string | undefined, string[]] {
  const tree = h(null, ...children) as Root;
  const title = takeTitle(tree);
  return [title, tree.children.map((node) => (node.type === 'element' ? node.tagName : ''))];
}

const p = h('p', 'text');

test.each([
  ['the only first heading leaves', [p, h('h1', ' Box '), h('h2', 'Lid')], 'Box', ['p', 'h2']],
  ['one with a prefix keeps it', [h('h1', '第一章:盒子')], '第一章:盒子', []],
  ['of two, the first names the article', [h('h1', 'Box'), h('h1', 'Lid')], 'Box', ['h2', 'h2']],
  ['one behind another heading', [h('h2', 'Lid'), h('h1', 'Box')], 'Lid', ['h3', 'h2']],
  ['without one, the first heading stays', [h('h3', 'Box'), h('h2', 'Lid')], 'Box', ['h3', 'h2']],
  ['none goes below six', [h('h1', 'a'), h('h1', 'b'), h('h6', 'c')], 'a', ['h2', 'h2', 'h6']],
  ['an empty heading', [h('h1', ' '), p], undefined, ['p']],
  ['no heading', [p], undefined, ['p']],
  ['that of footnotes', [h('h2', { className: 'sr-only' }, 'Notes')], undefined, ['h2']],
  ['one that stands in a box', [h('div', h('h1', 'Box'))], 'Box', ['div']],
])('%s', (_, children, title, names) => {
  expect(taken(...children)).toEqual([title, names]);
});

test.each([
  ['第一章:工程实践', '工程实践'],
  ['第 12 节 工程', '工程'],
  ['Chapter 2 - Boxes', 'Boxes'],
  ['Part IV: Boxes', 'Boxes'],
  ['Parting ways', 'Parting ways'],
  ['一、盒子', '盒子'],
  ['一盒', '一盒'],
  ['（二）盒子', '盒子'],
  ['1.2 Boxes', 'Boxes'],
  ['2 Boxes', 'Boxes'],
  ['2D Boxes', '2D Boxes'],
  ['第一章', '第一章'],
])('a title of %s', (heading, title) => {
  expect(taken(h('h2', heading))[0]).toBe(title);
});
