import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { assignIds } from '../../src/transform/assign-ids.ts';
import { walk } from '../../src/util/walk.ts';

/** The ids of all elements that have one, in document order. */
function idsOf(...children: ElementContent[]): readonly unknown[] {
  const tree: Root = { type: 'root', children };
  assignIds(tree);
  const ids: unknown[] = [];
  walk(tree, (node) => {
    if (node.type === 'element' && node.properties.id !== undefined) ids.push(node.properties.id);
  });
  return ids;
}

function code(lang?: string): Element {
  return h('pre', h('code', lang === undefined ? {} : { className: [`language-${lang}`] }, 'x'));
}

test('blocks are numbered by their kind, also inside others', () => {
  const list = h('ul', h('li', code('go')));
  const blocks = [code(), h('table'), code('mermaid'), list, code('mermaid'), h('pre', 'x')];
  expect(idsOf(...blocks)).toEqual([
    ...['code-1', 'table-1', 'diagram-1', 'code-2', 'diagram-2', 'code-3'],
  ]);
});

test('what stands in a table or in code is part of it', () => {
  expect(idsOf(h('table', h('tr', h('td', code('go')))), code())).toEqual(['table-1', 'code-1']);
});

test.each([
  ['free', 'own', 'own'],
  ['taken by a heading', 'title', undefined],
  ['reserved for the page', 'kg-own', undefined],
  ['empty', '', undefined],
  ['no name', 'two words', undefined],
])('an id of the author stays or goes: %s', (_, id, expected) => {
  const own = h('span');
  own.properties.id = id;
  assignIds({ type: 'root', children: [own, h('h2', 'Title')] });
  expect(own.properties.id).toBe(expected);
});

test('a heading keeps the id that its author gave it, unless it is reserved', () => {
  expect(idsOf(h('h2#own', 'Title'), h('h2#kg-search', 'Other'), h('h2#own', 'Title'))).toEqual([
    ...['own', 'other', 'title'],
  ]);
});

test('footnotes and their references keep what links them', () => {
  const note = h('li#fn-1', 'Note');
  const notes = h('section', { dataFootnotes: true }, [h('h2#label', 'Footnotes'), note]);
  const reference = h('a#fn-1', { dataFootnoteRef: true });
  expect(idsOf(reference, h('span#fn-1'), h('h2', 'Label'), notes)).toEqual([
    ...['fn-1', 'label-1', 'label', 'fn-1'],
  ]);
});
