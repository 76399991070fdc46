import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { titleAlerts } from '../../src/transform/title-alerts.ts';
import { toHast } from '../../src/transform/to-hast.ts';
import { toHtml } from '../../src/util/to-html.ts';

/** The page of a text, with each line break as a space. */
async function show(markdown: string): Promise<string> {
  const tree = await toHast(await parse(markdown), 'en');
  titleAlerts(tree);
  return toHtml(tree).replace(/\n/g, ' ').trim();
}

const quote = (html: string): string => `<blockquote> ${html} </blockquote>`;

test.each([
  [
    '> [!NOTE]\n> A call\n> may fail.',
    quote('<p><strong>Note</strong></p><p>A call may fail.</p>'),
  ],
  ['> [!tip] In `short`\n> Try.', '<strong>Tip: In <code>short</code></strong></p><p>Try.</p>'],
  ['> [!Warning]-\n>\n> Hot.', quote('<p><strong>Warning</strong></p> <p>Hot.</p>')],
  ['> [!note]  \n> Below a break.', '<p><strong>Note</strong></p><p>Below a break.</p>'],
  [
    '> [!quote] **Bold** says\n> - a',
    '<strong>Quote: <strong>Bold</strong> says</strong></p> <ul>',
  ],
  ['- > [!CAUTION]\n  > Inside.', '<p><strong>Caution</strong></p><p>Inside.</p>'],
])('an alert has a title: %j', async (markdown, expected) => {
  expect(await show(markdown)).toContain(expected);
});

test.each([
  '> Text.',
  '> [!ELSE]\n> Text.',
  '> [!NOTE]Text.',
  '> See [!NOTE]\n> Text.',
  '> `[!NOTE]`\n> Text.',
  '[!NOTE]\nText.',
  '> # [!NOTE]',
])('what is none stays: %j', async (markdown) => {
  expect(await show(markdown)).not.toContain('<strong>');
});

test('the title stands where the quote begins', () => {
  const point = { line: 3, column: 3, offset: 9 };
  const text = Object.assign(h('p', '[!NOTE]\nText.'), { position: { start: point, end: point } });
  const tree: Root = { type: 'root', children: [h('blockquote', [text])] };
  titleAlerts(tree);
  expect(tree).toMatchObject({
    children: [{ children: [{ position: { start: { line: 3 } } }, { tagName: 'p' }] }],
  });
});
