import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { Article, type ArticleProps } from '../../templates/article.ts';
import { en } from '../../templates/strings/en.ts';

const link = { href: '/a/', title: 'Maps' };
const props: ArticleProps = {
  ...{ title: 'Locks', lang: 'en', published: '', updated: '', words: 1200, minutes: 5 },
  ...{ tags: [], toc: undefined, body: [h('p', 'Text.')], backlinks: [], strings: en },
  ...{ previous: undefined, next: undefined, mended: undefined, markdown: 'index.md' },
  seam: h('svg'),
};

const html = (parts: Partial<ArticleProps> = {}): string =>
  toHtml({ type: 'root', children: Article({ ...props, ...parts }) });

test('an article has its title, its text and its facts, and nothing that there is not', () => {
  const plain = html();
  expect(plain).toContain('<h1>Locks</h1>');
  expect(plain).toContain('<div class="prose"><p>Text.</p></div>');
  expect(plain).toContain('href="index.md"');
  expect(plain).toContain('<div class="article-end"></div>');
  for (const absent of ['<time', 'rel="tag"', 'class="gold"', '<nav']) {
    expect(plain).not.toContain(absent);
  }
});

test('links from other articles stand under a heading that names their list', () => {
  const found = html({ backlinks: [{ ...link, article: 'Caches' }] });
  expect(found).toContain('aria-labelledby="kg-backlinks"');
  expect(found).toContain(`<h2 id="kg-backlinks">${en.backlinks}</h2>`);
  expect(found).toContain('<li><a href="/a/">Maps</a><span>Caches</span></li>');
});

test('dates are days, and one that says nothing new is left out', () => {
  const times = (published: string, updated: string): string[] =>
    [...html({ published, updated }).matchAll(/<time datetime="([^"]*)">([^<]*)/g)].map(
      ([, iso, day]) => `${iso} ${day}`,
    );
  expect(times('2026-01-02T10:00:00Z', '')).toEqual(['2026-01-02T10:00:00Z 2026-01-02']);
  expect(times('2026-01-02', '2026-01-02')).toEqual(['2026-01-02 2026-01-02']);
  expect(times('2026-01-02', '2026-02-03')).toHaveLength(2);
});

test('one neighbour or both are offered', () => {
  const rels = (parts: Partial<ArticleProps>): string[] =>
    [...html(parts).matchAll(/ rel="(\w+)"/g)].map(([, rel = '']) => rel);
  expect(rels({ previous: link })).toEqual(['prev']);
  expect(rels({ next: link })).toEqual(['next']);
  expect(rels({ previous: link, next: link })).toEqual(['prev', 'next']);
});

test('an article that was mended says how much, and links to the page that shows it', () => {
  const mended = { href: '/a/mended/', title: '7 blocks mended' };
  expect(html({ mended })).toContain('<a class="gold" href="/a/mended/">7 blocks mended</a>');
});

test('each tag leads to its articles', () => {
  const tags = [{ href: '/tags/go/', title: 'Go' }];
  expect(html({ tags })).toContain('<li><a href="/tags/go/" rel="tag">Go</a></li>');
});

test('what an article says is text, wherever it stands', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const hostile = { href: '/a/', title: evil, article: evil };
  const [article, end] = Article({
    ...{ ...props, title: evil, tags: [hostile] },
    ...{ backlinks: [hostile], previous: hostile, next: hostile },
  }) as Element[];
  const written = toHtml([article, end].filter((each) => each !== undefined));
  expect(written).not.toContain('<img');
  expect(article && textOf(article)).toContain(evil);
});
