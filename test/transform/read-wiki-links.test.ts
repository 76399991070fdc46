import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { mapPositions } from '../../src/transform/map-positions.ts';
import { readWikiLinks } from '../../src/transform/read-wiki-links.ts';
import { toHast } from '../../src/transform/to-hast.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { ArticleImage } from '../../src/types/image.ts';
import { toHtml } from '../../src/util/to-html.ts';
import { walk } from '../../src/util/walk.ts';

const images: readonly ArticleImage[] = [
  {
    src: '[[plan.png]]',
    file: 'x/plan.png' as FilePath,
    path: 'images/1.png',
    width: 4,
    height: 3,
  },
  { src: '[[gone.png]]', ruleId: 'image-missing', reason: 'No image' },
];

/** What becomes of a body that begins in the third line of its file. */
async function read(body: string) {
  const path = 'seeds/a.md' as FilePath;
  const seed = { path, body, bodyLine: 3, bodyOffset: 10, frontMatter: {}, messages: [] };
  const mdast = await parse(body);
  mapPositions(mdast, body, [], seed);
  const tree = await toHast(mdast, 'en');
  const messages = readWikiLinks(tree, seed, images);
  return { tree, messages, html: toHtml(tree) };
}

const link = (address: string, source: string, text: string): string =>
  `<a href="${address}" data-wiki="${source}">${text}</a>`;

test.each([
  ['See [[A note]].', `<p>See ${link('[[A note]]', '[[A note]]', 'A note')}.</p>`],
  ['[[A#Part|that]]', link('[[A#Part]]', '[[A#Part|that]]', 'that')],
  ['[[A#Part]]', link('[[A#Part]]', '[[A#Part]]', 'A > Part')],
  ['[[#Part]]', link('[[#Part]]', '[[#Part]]', 'Part')],
  ['*[[A]]* and **[[B]]**', `<em>${link('[[A]]', '[[A]]', 'A')}</em> and <strong>`],
  ['| a |\n| --- |\n| [[A\\|that]] |', `<td>${link('[[A]]', '[[A|that]]', 'that')}</td>`],
  ['![[A]]', link('[[A]]', '![[A]]', 'A')],
  ['![[plan.png|300]]', '<img src="[[plan.png]]" alt="plan.png" width="300">'],
  ['![[plan.png|30x20]]', '<img src="[[plan.png]]" alt="plan.png" width="30" height="20">'],
  ['![[plan.png|The plan]]', '<img src="[[plan.png]]" alt="The plan">'],
])('%s is a link or a picture', async (body, expected) => {
  expect((await read(body)).html).toContain(expected);
});

test.each([
  '`[[A]]`',
  '```\n[[A]]\n```',
  '[an [[A]] b](c.md)',
  '<kbd>[[A]]</kbd>',
  'if [[ -f x ]]',
  '![[gone.png]]',
])('%s stays as it is', async (body) => {
  const { html } = await read(body);
  expect(html).not.toContain('data-wiki');
  expect(html).toContain('[[');
});

test('a picture that is not there is reported where it is named', async () => {
  const { messages } = await read('Text.\n\nHere: ![[gone.png]]');
  expect(messages).toMatchObject([
    { ruleId: 'image-missing', place: { start: { line: 5, column: 7, offset: 23 } } },
  ]);
});

test('links stand where they were written, twice as well', async () => {
  const { tree } = await read('One [[A]], two [[A]].\n\n- [[A]]\n');
  const places: unknown[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    places.push([node.position?.start.line, node.position?.start.column]);
  });
  expect(places).toEqual([
    [3, 5],
    [3, 16],
    [5, 3],
  ]);
});
