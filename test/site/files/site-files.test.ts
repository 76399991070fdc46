import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/site/files/atom-feed.ts';
import { jsonFeed } from '../../../src/site/files/json-feed.ts';
import { llmsTxt } from '../../../src/site/files/llms-txt.ts';
import { robots } from '../../../src/site/files/robots.ts';
import { sitemap } from '../../../src/site/files/sitemap.ts';
import { planSite } from '../../../src/site/plan-site.ts';
import type { Route } from '../../../src/types/brand.ts';
import type { SiteConfig } from '../../../src/types/config.ts';
import { makeSummary } from '../support/make-summary.ts';

const base = { title: 'S & T', description: 'About <it>', lang: 'en', author: '', base: '/docs/' };
// Only what the files read.
const config = { ...base, url: 'https://a.example' } as SiteConfig;
const local = { ...base, url: '' } as SiteConfig;

const plan = planSite([
  makeSummary('a.md', { title: 'Old [a]', date: '2023-01-02', description: 'First' }),
  makeSummary('b.md', { title: '新的 <b>\u0000', date: '2024-01-02T03:04', tags: ['x&y'] }),
  makeSummary('c.md', { title: 'Undated' }),
]);

describe('atomFeed', () => {
  test('has the latest first, escaped, with absolute links', () => {
    const { path, text } = atomFeed(plan, config);
    expect(path).toBe('feed.xml');
    const titles = [...text.matchAll(/<title>(.*?)<\/title>/g)].map((match) => match[1]);
    expect(titles).toEqual(['S &#x26; T', '新的 &#x3C;b>', 'Old [a]', 'Undated']);
    expect(text).toContain('<id>https://a.example/docs/articles/b/</id>');
    expect(text).toContain('<updated>2024-01-02T03:04:00.000Z</updated>');
    expect(text).toContain('term="x&#x26;y"');
  });

  test.each([
    ['', 'S &#x26; T'],
    ['A. Author', 'A. Author'],
  ])('has an author, as RFC 4287 asks: of `%s` %s', (author, expected) => {
    const { text } = atomFeed(plan, { ...config, author });
    expect(text).toContain(`<author><name>${expected}</name></author>`);
  });

  test('says of no article that it was published in 1970', () => {
    const { text } = atomFeed(plan, config);
    const undated = text.slice(text.indexOf('<title>Undated'));
    expect(undated).toContain('<updated>');
    expect(undated).not.toContain('<published>');
    expect(text.match(/<published>/g)).toHaveLength(2);
  });

  test('has sound ids where no origin is known', () => {
    const { text } = atomFeed(plan, local);
    const ids = [...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    }
    expect(text).toContain('href="/docs/articles/b/"');
  });
});

test('jsonFeed has the same articles', () => {
  const feed = JSON.parse(jsonFeed(plan, config).text);
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items.map((item: { id: string }) => item.id)).toEqual([
    'https://a.example/docs/articles/b/',
    'https://a.example/docs/articles/a/',
    'https://a.example/docs/articles/c/',
  ]);
  expect(feed.items[2].date_published).toBeUndefined();
});

describe('sitemap', () => {
  const front = ['/'] as Route[];

  test('has every page once, with the date where one is known', () => {
    const [file] = sitemap(plan, front, config);
    expect(file?.text.match(/<loc>/g)).toHaveLength(4);
    expect(file?.text).toContain('<loc>https://a.example/docs/</loc>');
    expect(file?.text).toContain('<lastmod>2023-01-02T00:00:00Z</lastmod>');
  });

  test('needs an origin', () => {
    expect(sitemap(plan, front, local)).toEqual([]);
    expect(robots(local).text).not.toContain('Sitemap');
    expect(robots(config).text).toContain('Sitemap: https://a.example/docs/sitemap.xml');
  });

  test('is split past fifty thousand pages', () => {
    const routes = Array.from({ length: 50_000 }, (_, index) => `/c/${index}/` as Route);
    const files = sitemap(plan, routes, config);
    expect(files.map((file) => file.path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
    ]);
    expect(files[2]?.text.match(/<loc>/g)).toHaveLength(3);
  });
});

test('llmsTxt links the Markdown of each article', () => {
  const { text } = llmsTxt(plan, [], config);
  expect(text).toBe(`# S & T

> About <it>

## Articles

- [Old \\[a\\]](https://a.example/docs/articles/a/index.md): First
- [新的 <b>\u0000](https://a.example/docs/articles/b/index.md)
- [Undated](https://a.example/docs/articles/c/index.md)
`);
});
