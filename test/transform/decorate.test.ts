import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { decorate } from '../../src/transform/decorate.ts';
import type { Highlighter } from '../../src/types/highlight.ts';

const highlighter: Highlighter = {
  resolve: (lang) => lang,
  load: async () => undefined,
  highlight: ({ code }) => code,
  css: () => '',
};

function codeWith(meta: string): string {
  const tree = h(null, [
    h('pre', [h('code', { className: ['language-go'], dataMeta: meta }, 'x')]),
  ]);
  decorate(tree, highlighter);
  return toHtml(tree, { allowDangerousHtml: true });
}

test.each(['showLineNumbers', '{1} lineNumbers', 'title="a.go" linenums'])(
  'numbers the lines of code that asks for it: %s',
  (meta) => expect(codeWith(meta)).toContain('<figure class="code numbered"'),
);

test('numbers no other code', () => {
  expect(codeWith('title="outline.go"')).toContain('<figure class="code"');
});
