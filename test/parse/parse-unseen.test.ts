import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { parseByReference } from '../../src/parse/parse-by-reference.ts';
import { parseWith } from '../../src/parse/parse-with.ts';

/** The blocks of a text in brackets, with what a reader sees of them. */
function shown(node: Nodes): string {
  if ('children' in node) {
    const inner = node.children.map(shown).join('');
    return /^(?:paragraph|heading|listItem|blockquote|tableRow)$/.test(node.type)
      ? `[${inner.trim()}]`
      : inner;
  }
  return 'value' in node ? node.value : '';
}

test.each([
  ['A.\n{: .lead #x}\n\nB.', '[A.][B.]'],
  ['> A.\n{: .prompt-tip }\n', '[[A.]]'],
  ['* a\n* b\n{: .list}\n', '[[a]][[b]]'],
  ['| a |\n|---|\n| b |\n{: .wide}\n', '[a][b]'],
  ['[a](b){:target="_blank"} c', '[a c]'],
  ['[a](b){ .md-button } c', '[a c]'],
  ['![](a.png){ align=left width=300 }', '[]'],
  ['## A\n{: #b .c}\n\nD.', '[A {#b}][D.]'],
  ['## A {: .c #b}\n\nD.', '[A  {#b}][D.]'],
  ['{:.a}\n**Text**.', '[Text.]'],
  ['A.\n%%\n%%\nB.', '[A.][B.]'],
  ['* TOC\n{:toc}\n\nA.', '[A.]'],
  ['A.\n\n[TOC]\n\nB.', '[A.][B.]'],
  ['[[toc]]\n\nB.', '[B.]'],
  ['A.\n\n{::comment}\nb\n\nc\n{:/comment}\n\nD.', '[A.][D.]'],
  ['{::options parse_block_html="true" /}\n\nA.', '[A.]'],
  ['A.\n{% comment %}\nb\n{% endcomment %}\nC.', '[A.][C.]'],
  ['A {%- comment -%} b {%- endcomment -%} c', '[A  c]'],
  ['{% raw %}\nUse **{{ a }}**.\n{% endraw %}', '[Use {{ a }}.]'],
  ['{% raw %}{{ a }}{% endraw %} is **b**.', '[{{ a }} is b.]'],
  ['{% raw %}{% comment %}a{% endcomment %}{% endraw %}', '[{% comment %}a{% endcomment %}]'],
  ['{{/* a */}}\n\nB.', '[B.]'],
  ['A.\n\n{/* b */}\n\nC.', '[A.][C.]'],
  ['%%to do: b%% A.', '[A.]'],
  ['A. %%to be checked%%', '[A.]'],
  ['A.\n\n%%\nb\n\nc\n%%\n\nD.', '[A.][D.]'],
  ['> A.\n> %%\n> b\n> %%\n> C.', '[[A.][C.]]'],
])('%j shows %j', async (markdown, expected) => {
  expect(shown(await parse(markdown, true))).toBe(expected);
  expect(shown(await parseWith([], markdown, true))).toBe(expected);
  expect(shown(await parse(markdown.replaceAll('\n', '\r\n'), true))).toBe(expected);
});

test.each([
  '`{: .lead}`',
  '```\n{% raw %}\n{: .lead}\n%%\na\n%%\n```',
  '    {: .lead}',
  'The %% mark begins a cell, two %% marks end it.',
  'Use %%time%% here.',
  '`%%time` and `%%timeit`',
  '100 %% of it',
  '{% raw %} has no end',
  '{% endcomment %} has no beginning {% comment %}',
  'f(x){ .a }',
  'Say [TOC] here.',
  '{: not a list of attributes}',
  'A set {:a, :b} of symbols',
  'A {{ variable }}',
])('%j stays as it is', async (markdown) => {
  expect(await parse(markdown, true)).toEqual(parseByReference(markdown));
});

test('what was flattened speaks of such markup', async () => {
  const markdown = 'A.\n{: .lead}\n\n%%to be checked%%';
  expect(await parse(markdown)).toEqual(parseByReference(markdown));
});

test('positions count in the whole text', async () => {
  const { children } = await parse('A.\n\n%%\nb\n%%\n\nC.\n', true);
  expect(children.map(({ position }) => position?.start)).toMatchObject([
    { line: 1, offset: 0 },
    { line: 7, offset: 13 },
  ]);
});

test.each([
  ['comments without an end', '{% comment %}\n'.repeat(100_000)],
  ['comments', '{/* a */}'.repeat(50_000)],
  ['attributes in a line', '{: .a} '.repeat(50_000)],
  ['attributes without an end', '{: .a '.repeat(100_000)],
  ['signs', '%% a '.repeat(100_000)],
  ['signs below each other', '%%\n'.repeat(100_000)],
  ['comments of lines', '%%\na\n%%\n'.repeat(20_000)],
  ['spaces before a sign', `${' '.repeat(200_000)}%%`],
  ['places of contents', '[TOC]\n\n'.repeat(50_000)],
])(
  'reads many %s in linear time',
  async (_name, markdown) => {
    const begin = performance.now();
    await parse(markdown, true);
    expect(performance.now() - begin).toBeLessThan(20_000);
  },
  60_000,
);
