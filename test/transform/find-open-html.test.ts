import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { findOpenHtml } from '../../src/transform/find-open-html.ts';
import { showOpenHtml } from '../../src/transform/show-open-html.ts';
import type { FilePath } from '../../src/types/brand.ts';

test.each([
  ['<!-- a', '<!-- a', '-->'],
  ['  <!-- to do: more', '<!-- to d', '-->'],
  ['<?php a', '<?php a', '?>'],
  ['<![CDATA[ a', '<![CDATA[', ']]>'],
  ['<!DOCTYPE', '<!DOCTYPE', '>'],
  ['a <title>', '<title', '</title>'],
  ['</title><TITLE>', '<title', '</title>'],
  ['<script><title></title>', '<script', '</script>'],
])('%s hides what follows', (html, begin, end) => {
  expect(findOpenHtml(html, new Set())).toEqual({ begin, end });
});

test.each([
  '<!-- a -->',
  '<?php ?>',
  '<!DOCTYPE a>',
  '<title></title>',
  '<titles>',
  '<p>',
  '<link>',
  '<title',
])('%s does not', (html) => {
  expect(findOpenHtml(html, new Set())).toBeUndefined();
});

test('an element that ends later hides nothing else', () => {
  expect(findOpenHtml('<title>', new Set(['title']))).toBeUndefined();
});

test('what never ends is shown as code, where it stands', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'html', value: '<title>' },
      {
        type: 'paragraph',
        children: [
          { type: 'html', value: '</title>' },
          { type: 'html', value: '<script>' },
        ],
      },
      { type: 'blockquote', children: [{ type: 'html', value: '<!-- a' }] },
    ],
  };
  const messages = showOpenHtml(tree, 'a.md' as FilePath);
  expect(messages.map(({ reason }) => /`(.*)`/.exec(reason)?.[1])).toEqual(['<script', '<!-- a']);
  const types = JSON.stringify(tree).match(/"type":"(?:html|code|inlineCode)"/g);
  expect(types).toEqual(['html', 'html', 'inlineCode', 'code'].map((type) => `"type":"${type}"`));
});
