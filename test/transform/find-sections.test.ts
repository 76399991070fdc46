import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { findSections, type Outline } from '../../src/transform/find-sections.ts';

function outline(...children: ReturnType<typeof h>[]): Outline {
  return findSections(h(null, ...children) as Root, [5, 40], (lang) => lang);
}

/** A heading that begins on a line of the seed. */
function heading(name: string, title: string, line: number) {
  const point = { line, column: 1, offset: line };
  const made = h(name, { id: title.toLowerCase() }, title);
  return Object.assign(made, { position: { start: point, end: point } });
}

test('sections know their parents and their lines', () => {
  const { sections } = outline(
    h('p', 'before'),
    heading('h2', 'A', 7),
    heading('h4', 'B', 9),
    heading('h3', 'C', 9),
    heading('h2', 'D', 20),
  );
  expect(sections.map(({ id, depth, parent, lines }) => [id, depth, parent, ...lines])).toEqual([
    ['', 0, -1, 5, 6],
    ['a', 2, -1, 7, 8],
    ['b', 4, 1, 9, 9],
    ['c', 3, 1, 9, 19],
    ['d', 2, -1, 20, 40],
  ]);
});

test('links in footnotes are the article’s, but for those back to the text', () => {
  const { links, sections } = outline(
    heading('h2', 'A', 7),
    h('section', { dataFootnotes: true }, [
      h('h2', 'Footnotes'),
      h('li', [
        h('p', ['see ', h('a', { href: 'b.md' }, 'b')]),
        h('a', { href: '#fnref-1', dataFootnoteBackref: '' }, '↩'),
      ]),
    ]),
  );
  expect(links).toMatchObject([{ url: 'b.md', text: 'b', sectionId: '' }]);
  expect(sections.flatMap(({ text }) => text)).not.toContain('see b');
});

test('text is cut at blocks and at nothing else', () => {
  const { sections } = outline(
    h('p', 'a ', h('em', 'b'), '\n c', h('br'), 'd'),
    h('ul', h('li', 'e'), h('li', 'f', h('p', 'g'))),
    h('p', ' '),
    h('pre', h('code', 'h')),
    h('section', { dataFootnotes: true }, h('p', 'i')),
  );
  expect(sections[0]?.text.split('\n')).toEqual(['a b c', 'd', 'e', 'f', 'g']);
});

test('tables, cells, inline code and links of a section', () => {
  const row = (name: string, ...texts: string[]) =>
    h(
      'tr',
      texts.map((text) => h(name, text)),
    );
  const { sections, links } = outline(
    heading('h2', 'A', 7),
    h(
      'table#t',
      h('thead', row('th', ' x ', 'y')),
      h('tbody', row('td', '1', '2'), row('td', '3')),
    ),
    h('table', row('td', 'z')),
    h('table'),
    h('p', h('code', 'c'), h('a', { href: 'b.md' }, 'link')),
    h('a', { href: '#fn', dataFootnoteRef: true }, '1'),
    h('h3', h('code', 'd'), h('em', h('a', { href: 'e.md' }, 'f'))),
  );
  const [, section, below] = sections;
  expect(section?.tables.map(({ id, header, rows }) => [id, header, rows])).toEqual([
    ['t', ['x', 'y'], 2],
    ['', ['z'], 0],
    ['', [], 0],
  ]);
  expect(section?.cells).toEqual(['x', 'y', '1', '2', '3', 'z']);
  expect([section?.inlineCode, below?.inlineCode]).toEqual([['c'], ['d']]);
  expect(
    links.map(({ url, text, sectionId, place }) => [url, text, sectionId, place.start.line]),
  ).toEqual([
    ['b.md', 'link', 'a', 5],
    ['e.md', 'f', '', 5],
  ]);
});

test('code and diagrams, which take the title of their section', () => {
  const code = (lang: string, text: string) =>
    h('pre', { id: text }, h('code', { className: [`language-${lang}`] }, text));
  const { sections } = outline(heading('h2', 'A', 7), code('go', 'x'), code('mermaid', 'y'));
  expect(sections[1]?.code.map(({ id, lang, value }) => [id, lang, value])).toEqual([
    ['x', 'go', 'x'],
  ]);
  expect(sections[1]?.diagrams.map(({ id, source, label }) => [id, source, label])).toEqual([
    ['y', 'y', 'A'],
  ]);
});
