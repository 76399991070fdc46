import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { ConceptMentions } from '../../templates/concept-mentions.ts';
import { en } from '../../templates/strings/en.ts';

test('a section says how often it names the concept, and around which words', () => {
  const mentions = [
    { href: '/a/#x', title: 'X', count: 1, context: ['before ', 'term', ' after'] as const },
    { href: '/a/#y', title: 'Y', count: 2, context: ['', '', ''] as const },
  ];
  const article = { href: '/a/', title: 'A & B' };
  const html = toHtml(ConceptMentions({ article, mentions, strings: en }));
  expect(html).toBe(
    '<section><h2><a href="/a/">A &#x26; B</a></h2><ul>' +
      '<li><a href="/a/#x">X</a><p>before <mark>term</mark> after</p></li>' +
      `<li><a href="/a/#y">Y</a> <small>${en.mentions(2)}</small></li>` +
      '</ul></section>',
  );
});
