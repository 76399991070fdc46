import type { Element, Properties, Root } from 'hast';
import { expect, test } from 'vitest';
import { reportUnsafe } from '../../src/transform/report-unsafe.ts';
import type { FilePath } from '../../src/types/brand.ts';

const PATH = 'seeds/a.md' as FilePath;

function element(tagName: string, properties: Properties, more: Partial<Element> = {}): Element {
  return { type: 'element', tagName, properties, children: [], ...more };
}

function report(...children: Element[]): readonly unknown[] {
  const tree: Root = { type: 'root', children };
  return reportUnsafe(tree, PATH).map(({ ruleId, actual, reason }) => [ruleId, actual ?? reason]);
}

test.each<[string, Properties]>([
  ['no attribute', {}],
  ['safe addresses', { href: 'https://a.b/?x=javascript:1', cite: 'http://a.b' }],
  ['addresses of this site', { src: '../a.png', href: '#x' }],
  ['an attribute that begins like a handler', { once: 'x', on: 'y' }],
])('says nothing of an element with %s', (_, properties) => {
  expect(report(element('a', properties))).toEqual([]);
});

test.each<[string, string]>([
  ['another protocol', 'javascript:alert(1)'],
  ['one in capitals', 'JavaScript:alert(1)'],
  ['one that browsers read through what they pass over', ' java\n\u200bscript:alert(1)'],
])('names an address with %s', (_, url) => {
  expect(report(element('a', { href: url }))).toEqual([['unsafe-url', url]]);
});

test('names everything that one element loses, and what stands in others', () => {
  const inner = element('b', { onClick: 'x' });
  const script = element('script', { src: 'data:,x', onLoad: 'y' });
  expect(report(element('p', {}, { children: [inner] }), script)).toEqual([
    ['unsafe-html', 'Dropped the attribute `onclick`'],
    ['unsafe-html', 'script'],
    ['unsafe-url', 'data:,x'],
    ['unsafe-html', 'Dropped the attribute `onload`'],
  ]);
});

test('tells the place in the seed, where there is one', () => {
  const point = { line: 2, column: 3, offset: 9 };
  const position = { start: point, end: { ...point, column: 5, offset: 11 } };
  const placed = element('script', {}, { position });
  const tree: Root = { type: 'root', children: [placed, element('script', {})] };
  const [first, second] = reportUnsafe(tree, PATH);
  expect(first).toMatchObject({ severity: 'warning', source: 'transform', path: PATH });
  expect(first?.place).toEqual(position);
  expect(second).not.toHaveProperty('place');
});
