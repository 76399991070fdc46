import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { alertLabel } from '../../src/transform/alert-labels.ts';
import { titleAlerts } from '../../src/transform/title-alerts.ts';
import { toHast } from '../../src/transform/to-hast.ts';
import { ALERT_KINDS } from '../../src/util/alert-kinds.ts';
import { toHtml } from '../../src/util/to-html.ts';

/** The page of a text, with each line break as a space. */
async function show(markdown: string, lang = 'en'): Promise<string> {
  const tree = await toHast(await parse(markdown), lang);
  titleAlerts(tree, lang);
  return toHtml(tree).replace(/\n/g, ' ').trim();
}

const quote = (html: string, tone = ''): string =>
  `<blockquote class="alert${tone}"> ${html} </blockquote>`;

test.each([
  [
    '> [!NOTE]\n> A call\n> may fail.',
    quote('<p><strong>Note</strong></p><p>A call may fail.</p>'),
  ],
  ['> [!tip] In `short`\n> Try.', '<strong>Tip: In <code>short</code></strong></p><p>Try.</p>'],
  ['> [!Warning]-\n>\n> Hot.', quote('<p><strong>Warning</strong></p> <p>Hot.</p>', ' alert-bad')],
  ['> [!note]  \n> Below a break.', '<p><strong>Note</strong></p><p>Below a break.</p>'],
  [
    '> [!quote] **Bold** says\n> - a',
    '<strong>Quote: <strong>Bold</strong> says</strong></p> <ul>',
  ],
  ['- > [!CAUTION]\n  > Inside.', '<p><strong>Caution</strong></p><p>Inside.</p>'],
])('an alert has a title: %j', async (markdown, expected) => {
  expect(await show(markdown)).toContain(expected);
});

test('an alert in a Chinese article has a Chinese name', async () => {
  expect(await show('> [!WARNING]\n> 小心。', 'zh-CN')).toContain('<strong>警告</strong>');
  expect(await show('> [!tip] 简而言之\n> 试试。', 'zh')).toContain(
    '<strong>提示：简而言之</strong>',
  );
});

test('every kind of alert has a Chinese name', () => {
  const english = [...ALERT_KINDS].filter(
    (kind) => !/\p{Script=Han}/u.test(alertLabel(kind, 'zh')),
  );
  expect(english).toEqual([]);
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
  titleAlerts(tree, 'en');
  expect(tree).toMatchObject({
    children: [{ children: [{ position: { start: { line: 3 } } }, { tagName: 'p' }] }],
  });
});
