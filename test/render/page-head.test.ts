import { expect, test } from 'vitest';
import { renderArticlePage } from '../../src/render/article/render-article-page.ts';
import { renderIndexPage } from '../../src/render/render-index-page.ts';
import { article, context, contextUnder, noLinks } from './support/sample.ts';

function articlePage(own: Partial<ReturnType<typeof article>> = {}, site = context): string {
  return renderArticlePage({ ...article([], []), ...own }, noLinks, new Map(), site);
}

function homePage(page = 1, pages = 1, site = context): string {
  return renderIndexPage([], { articles: 7, sections: 30, page, pages }, [], site);
}

function structuredData(html: string): object {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

test('an article is marked as one, loads only its styles, and may be indexed', () => {
  const html = articlePage();
  expect(html).toContain('<meta property="og:type" content="article">');
  expect(html).not.toContain('/docs/assets/pages.css');
  expect(html).not.toContain('noindex');
});

test('another page is a page of the site, with its styles, and may be found', () => {
  const html = homePage();
  expect(html).toContain('<meta property="og:type" content="website">');
  expect(html).toContain('<link rel="stylesheet" href="/docs/assets/pages.css">');
  expect(html).not.toContain('noindex');
});

test('structured data says of an article what is known, and nothing else', () => {
  const url = 'https://example.org/docs/articles/a/';
  expect(structuredData(articlePage())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: '限流 <入门>',
    description: '令牌桶 & 漏桶',
    inLanguage: 'zh-CN',
    wordCount: 700,
    url,
    mainEntityOfPage: url,
  });
  const known = { tags: ['go', '限流'], date: '2026-01-02', updated: '2026-03-04' };
  const signed = articlePage(known, contextUnder({ author: '王', url: '' }));
  expect(structuredData(signed)).toMatchObject({
    keywords: 'go, 限流',
    datePublished: '2026-01-02',
    dateModified: '2026-03-04',
    author: { '@type': 'Person', name: '王' },
  });
  expect(structuredData(signed)).not.toHaveProperty('url');
});

test('the front page is described by its configuration, else by what it holds', () => {
  const description = (html: string) => /<meta name="description" content="(.*?)">/.exec(html)?.[1];
  expect(description(homePage(1, 1, contextUnder({ description: '笔记' })))).toBe('笔记');
  expect(description(homePage())).toContain('7');
});

test('the structured data of the front page has its address where that is known', () => {
  expect(structuredData(homePage())).toMatchObject({ url: 'https://example.org/docs/' });
  expect(structuredData(homePage(1, 1, contextUnder({ url: '' })))).not.toHaveProperty('url');
});

test.each([
  [1, { prev: undefined, next: '/docs/page/2/' }],
  [2, { prev: '/docs/', next: '/docs/page/3/' }],
  [3, { prev: '/docs/page/2/', next: undefined }],
])('page %i of three has its neighbours and no others', (page, expected) => {
  const html = homePage(page, 3);
  const link = (rel: string) => new RegExp(`<link rel="${rel}" href="(.*?)">`).exec(html)?.[1];
  expect({ prev: link('prev'), next: link('next') }).toEqual(expected);
});

test.each([
  ['/', '<a href="/docs/" aria-current="page">文章</a>'],
  ['/articles/a/', '<a href="/docs/" aria-current="true">文章</a>'],
])('the header marks where %s belongs, and nothing else', (path, marked) => {
  const html = path === '/' ? homePage() : articlePage();
  const [header = ''] = /<header[\s\S]*?<\/header>/.exec(html) ?? [];
  expect(header).toContain(marked);
  expect(header.match(/aria-current/g)).toHaveLength(1);
});
