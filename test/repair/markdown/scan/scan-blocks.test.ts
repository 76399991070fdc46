import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { readLines } from '../../../../src/repair/markdown/scan/read-lines.ts';
import { KIND, scanBlocks } from '../../../../src/repair/markdown/scan/scan-blocks.ts';
import { linesOf } from '../support/run-pass.ts';

const NAMES = Object.keys(KIND);

/** What each line is. */
function kinds(...lines: readonly string[]): string[] {
  return [...scanBlocks(readLines(linesOf(...lines))).kinds].map((kind) => NAMES[kind] ?? '');
}

test.each<[string, string[], string]>([
  ['a heading, a paragraph', ['# a', 'b', '', '#b'], 'heading text blank text'],
  ['seven marks', ['####### a', '#'], 'text heading'],
  ['underlines', ['a', '===', 'b', '--'], 'text underline text underline'],
  ['underlines of nothing', ['===', '', '---'], 'text blank thematicBreak'],
  ['breaks', ['* * *', '___', '--'], 'thematicBreak thematicBreak text'],
  ['a fence', ['```go', 'a', '```', 'b'], 'open code close text'],
  ['a fence and shorter marks', ['````', '```', '````'], 'open code close'],
  ['a fence and longer marks', ['```', '`````'], 'open close'],
  ['a fence and marks with a word', ['```', '```go', '```'], 'open code close'],
  ['marks four spaces in', ['```', '    ```', '   ```'], 'open code close'],
  ['ticks with ticks behind', ['```a`b', '~~~a`b'], 'text open'],
  ['indented lines', ['    a', '', 'b', '    c'], 'indented blank text text'],
  ['three spaces', ['   a', '   # b'], 'text heading'],
  ['a table', ['a | b', '--|--', 'c', '    d', '', 'e'], 'row delimiter row row blank text'],
  ['a table that something ends', ['|a|', '|-|', '# b'], 'row delimiter heading'],
  ['delimiters for another count', ['a | b', '--|--|--'], 'text text'],
  ['HTML', ['<div>', '*a*', '', 'b'], 'html html blank text'],
  ['HTML that its own mark ends', ['<!-- a', '', 'b -->', 'c'], 'html html html text'],
  ['HTML that ends where it begins', ['<!-- a -->', 'b'], 'html text'],
  ['a script', ['<script>', '', '</script> a', 'b'], 'html html html text'],
  [
    'code between tags of a template',
    ['{% highlight go %}', '', '# a', '{% endhighlight %}', '# b'],
    'html html html html heading',
  ],
  ['a tag alone', ['<box-lid a="b">', 'c', '', 'd', '<box-lid>'], 'html html blank text text'],
  ['a block behind text', ['a', '<div>'], 'text html'],
])('%s', (_, lines, expected) => {
  expect(kinds(...lines).join(' ')).toBe(expected);
});

test.each<[string, string[], string]>([
  ['an item goes on at its column', ['- a', '  b', 'c', '', '  d'], '1 1 1 1 1'],
  ['a paragraph goes on without it, other blocks do not', ['- a', '# b'], '1 0'],
  ['a fence does not', ['- ```', 'a'], '1 0'],
  ['items in items', ['- a', '  - b', '    c'], '1 2 2'],
  ['an item of wide space', ['-      a', '      b'], '1 1'],
  ['a quote', ['> a', 'b', '', 'c'], '1 1 0 0'],
  ['a quote goes on in no other block', ['> # a', 'b'], '1 0'],
  ['an item in a quote', ['> 1. a', '>    b', '> c'], '2 2 2'],
  ['numbers that interrupt no paragraph', ['a', '2. b', '1. c'], '0 0 1'],
  ['numbers behind the paragraph of an item', ['1. a', '2. b', '3) c'], '1 1 1'],
  ['an underline is part of a paragraph in a quote', ['> a', '==='], '1 1'],
  ['so is a delimiter row', ['> a | b', '-|-'], '1 1'],
  ['an empty item interrupts none', ['a', '*', '', '*'], '0 0 0 1'],
  ['a break is no item', ['- - -', '- -'], '0 2'],
  ['numbers of ten digits', ['1234567890. a', '', '123456789. a'], '0 0 1'],
  ['tabs', ['-\ta', '\tb', '', '\t- c'], '1 1 1 2'],
])('containers: %s', (_, lines, depths) => {
  expect(scanBlocks(readLines(linesOf(...lines))).depths.join(' ')).toBe(depths);
});

test('an item begins where the paragraph of another stands open', () => {
  expect(kinds('1. a', '2. # b', '- c', '2) ```')).toEqual(['text', 'heading', 'text', 'open']);
});

test('fences know their ends, their info and where they stand', () => {
  const { fences } = scanBlocks(readLines(linesOf('```go x', '```', '- ~~~~', '', 'a', '  ```')));
  expect(fences).toEqual([
    { open: 0, close: 1, end: 2, mark: '```', info: 'go x', indent: 0, depth: 0 },
    { open: 2, close: -1, end: 4, mark: '~~~~', info: '', indent: 0, depth: 1 },
    { open: 5, close: -1, end: 6, mark: '```', info: '', indent: 2, depth: 0 },
  ]);
});

test('contents begin behind containers', () => {
  const text = '> -  a\n>    b\n';
  const { contents } = scanBlocks(readLines(text));
  expect([...contents].map((at) => text.charAt(at))).toEqual(['a', 'b']);
});

test('lines end at LF, CRLF and CR; an ending at the end opens no line', () => {
  const { count, starts, ends } = readLines('a\r\n\rb\n');
  expect([count, [...starts], [...ends]]).toEqual([3, [0, 3, 4, 6], [1, 3, 5]]);
  expect(readLines('').count).toBe(0);
  expect(readLines('a').ends).toEqual(Uint32Array.of(1));
});

/** Lines of code between fences, of HTML, headings, breaks, delimiters, as a reader of Markdown sees them. */
function readByReference(text: string): string[] {
  const found = readLines(text);
  const lines: string[] = new Array(found.count).fill('other');
  const mark = (node: Nodes, kind: string): void => {
    const { start, end } = node.position ?? {};
    const last = Math.min((end?.line ?? 0) - (end?.column === 1 ? 1 : 0), found.count);
    for (let at = start?.line ?? 1; at <= last; at += 1) {
      lines[at - 1] = kind;
    }
  };
  const visit = (node: Nodes, parent?: Nodes): void => {
    const { start, end } = node.position ?? {};
    const source = text.slice(start?.offset, end?.offset);
    if (node.type === 'code' && /^(?:```|~~~)/.test(source)) mark(node, 'fenced');
    else if (node.type === 'code') mark(node, 'indented');
    else if (node.type === 'html' && parent?.type !== 'paragraph') mark(node, 'html');
    else if (node.type === 'heading' && source.startsWith('#')) mark(node, 'heading');
    else if (node.type === 'thematicBreak' || node.type === 'table') mark(node, node.type);
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return lines;
}

const SEEN: Readonly<Record<string, string>> = {
  ...{ open: 'fenced', code: 'fenced', close: 'fenced', indented: 'indented', html: 'html' },
  ...{ heading: 'heading', thematicBreak: 'thematicBreak', row: 'table', delimiter: 'table' },
};

test('lines are what a reader of Markdown takes them for', () => {
  const start = fc.constantFrom('', '', '', '  ', '- ', '> ', '1. ', '> - ');
  const rest = fc.constantFrom(
    ...['', 'a', '```', '~~~', '````', '```go', '# a', '##', '---', '***', 'a | b', '-|-'],
    ...['|a|', '|-|', '<!-- a -->', '===', 'b c'],
  );
  const line = fc.tuple(start, rest).map((parts) => parts.join('').replace(/^\s+$/, ''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = linesOf(...lines);
      const seen = kinds(...lines).map((kind) => SEEN[kind] ?? 'other');
      const wanted = readByReference(text);
      // Whether blank lines at the end of a block belong to it makes no difference.
      const filled = lines.flatMap((each, at) => (each === '' ? [] : at));
      expect(filled.map((at) => seen[at])).toEqual(filled.map((at) => wanted[at]));
    }),
    { numRuns: 1000, examples: [[['a', '> - ', '> |-|']]] },
  );
});
