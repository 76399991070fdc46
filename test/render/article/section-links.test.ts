import { expect, test } from 'vitest';
import { sectionLinks } from '../../../src/render/article/section-links.ts';
import type { Route } from '../../../src/types/brand.ts';
import type { ArticleLinks, SectionRef } from '../../../src/types/site.ts';
import { context, noLinks } from '../support/sample.ts';

function section(title: string): SectionRef {
  const route = `/articles/${title}/` as Route;
  return { route, hash: 'a', title, article: title, articleRoute: route };
}

const concept = (term: string) => ({ sectionId: 's', term, route: `/concepts/${term}/` as Route });
const links: ArticleLinks = {
  ...noLinks,
  related: { s: [section('x'), section('y'), section('z')], none: [] },
  conceptLinks: [concept('go'), concept('goroutine'), { ...concept('lid'), sectionId: 't' }],
};
const made = sectionLinks(links, context);

test('a section shows two that are related, one without any shows nothing', () => {
  expect(made.seeAlso('s')).toHaveLength(1);
  expect(JSON.stringify(made.seeAlso('s')).match(/\/docs\/articles\/\w\/#a/g)).toEqual([
    ...['/docs/articles/x/#a', '/docs/articles/y/#a'],
  ]);
  for (const id of ['none', 'other', 'toString']) expect(made.seeAlso(id)).toEqual([]);
});

test('concepts of a section come with the longest first, in a list of its own', () => {
  expect(made.pendingTerms('s')).toEqual([
    { term: 'goroutine', href: '/docs/concepts/goroutine/' },
    { term: 'go', href: '/docs/concepts/go/' },
  ]);
  made.pendingTerms('s').pop();
  expect(made.pendingTerms('s')).toHaveLength(2);
  expect(made.pendingTerms('other')).toEqual([]);
});
