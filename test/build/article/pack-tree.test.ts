import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { packTree, unpackTree } from '../../../src/build/article/pack-tree.ts';

function element(tagName: string, children: ElementContent[], properties = {}): ElementContent {
  return { type: 'element', tagName, properties, children };
}

function stored(tree: Root): unknown {
  return JSON.parse(JSON.stringify(packTree(tree)));
}

test('texts and elements are short', () => {
  const children = [element('p', [{ type: 'text', value: 'a' }, element('br', [])], { id: 'x' })];
  expect(stored({ type: 'root', children })).toEqual([['p', { id: 'x' }, 'a', ['br', {}]]]);
});

test.each<[string, Root['children']]>([
  ['nothing', []],
  ['text at the top', [{ type: 'text', value: '' }]],
  ['properties of all kinds', [element('input', [], { className: ['a', 'b'], checked: true })]],
  ['raw nodes and comments', [element('code', [{ type: 'raw', value: '<b>' }])]],
  ['a comment and a doctype', [{ type: 'doctype' }, { type: 'comment', value: '[' }]],
  [
    'a template',
    [
      {
        ...{ type: 'element', tagName: 'template', properties: {}, children: [] },
        content: { type: 'root', children: [element('p', [])] },
      },
    ],
  ],
])('the tree comes back: %s', (_, children) => {
  const tree: Root = { type: 'root', children: [element('div', []), ...children] };
  const packed = JSON.parse(JSON.stringify(packTree(tree)));
  expect(unpackTree(packed)).toEqual(tree);
});
