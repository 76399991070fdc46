import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { assignIds } from '../../src/transform/assign-ids.ts';
import { reportUnsafe } from '../../src/transform/report-unsafe.ts';
import { slugOf } from '../../src/transform/slug-of.ts';
import { sourceMap } from '../../src/transform/source-map.ts';
import type { FilePath } from '../../src/types/brand.ts';

function edit(start: number, end: number, text: string) {
  return { start, end, text, rule: 'x', confidence: 1 };
}

test('places go back through what was put in, taken out and replaced', () => {
  // abcdef → a**bc + d gone + XYZ for e + f
  const map = sourceMap([edit(1, 1, '**'), edit(3, 4, ''), edit(4, 5, 'XYZ')]);
  // a**bcXYZf
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(map.startOf)).toEqual([0, 1, 1, 1, 2, 5, 5, 5, 5, 6]);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(map.endOf)).toEqual([0, 1, 1, 1, 2, 3, 4, 4, 4, 6]);
});

test('without edits all stays', () => {
  const { startOf, endOf } = sourceMap([]);
  expect([startOf(3), endOf(3)]).toEqual([3, 3]);
});

test.each([
  ['a/box.md', undefined, 'box'],
  ['a/box.v2.md', undefined, 'box.v2'],
  ['a/README.md', undefined, 'a'],
  ['a/index.txt', undefined, 'a'],
  ['index.md', undefined, 'index'],
  ['a/indexes.md', undefined, 'indexes'],
  ['a/box.md', 'lid', 'lid'],
  ['a/On-call guide 0123456789abcdef0123456789abcdef.md', undefined, 'on-call-guide'],
  ['a 0123456789abcdef0123456789abcdef/index.md', undefined, 'a'],
  ['0123456789abcdef0123456789abcdef.md', undefined, '0123456789abcdef0123456789abcdef'],
  ['a/sum 0123456789abcdef.md', undefined, 'sum-0123456789abcdef'],
])('%s with the wish %s is %s', (path, wish, slug) => {
  expect(slugOf(path as FilePath, wish)).toBe(slug);
});

/** Ids of all elements that have one. */
function idsOf(...children: ReturnType<typeof h>[]): string[] {
  const tree = h(null, ...children) as Root;
  assignIds(tree);
  return (
    JSON.stringify(tree)
      .match(/"id":"[^"]*"/g)
      ?.map((id) => id.slice(6, -1)) ?? []
  );
}

test.each([
  [
    'headings of one name',
    [h('h2', 'Box'), h('h2', 'Box'), h('h3', 'Box')],
    ['box', 'box-1', 'box-2'],
  ],
  ['a heading of marks', [h('h2', '!')], ['section']],
  ['an own id of a heading', [h('h2#Lid', 'Box')], ['Lid']],
  ['one that is taken', [h('h2', 'Box'), h('h2#box', 'Lid')], ['box', 'lid']],
  ['one of the page', [h('h2#kg-a', 'Box'), h('h2', 'kg-b')], ['box', 'section-kg-b']],
  ['an own id of a box', [h('div#lid'), h('h2', 'Lid')], ['lid']],
  ['one with a space', [h('div', { id: 'a b' })], []],
  [
    'blocks',
    [h('pre', h('code')), h('table'), h('pre'), h('pre', h('code.language-mermaid'))],
    ['code-1', 'table-1', 'code-2', 'diagram-1'],
  ],
  ['blocks beside headings', [h('h2', 'Code 1'), h('pre')], ['code-1', 'code-1-1']],
  [
    'footnotes',
    [h('section', { dataFootnotes: true }, h('li#fn-a')), h('h2', 'fn a')],
    ['fn-a', 'fn-a-1'],
  ],
])('ids of %s', (_, children, ids) => {
  expect(idsOf(...children)).toEqual(ids);
});

test.each([
  ['an address that runs a script', h('a', { href: 'javascript:a' }), ['unsafe-url']],
  ['one with spaces in it', h('a', { href: ' java\nscript:a' }), ['unsafe-url']],
  ['one of a picture', h('img', { src: 'file:a' }), ['unsafe-url']],
  ['a handler', h('p', { onClick: 'a' }), ['unsafe-html']],
  ['a script', h('script', 'a'), ['unsafe-html']],
  [
    'addresses of the web, of mail and of the site',
    h('p', h('a', { href: 'HTTPS://a' }), h('a', { href: 'mailto:a' }), h('a', { href: 'a/b:c' })),
    [],
  ],
])('%s is reported as it should be', (_, element, rules) => {
  const found = reportUnsafe(h(null, element) as Root, 'a.md' as FilePath);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(rules);
});
