import { expect, test } from 'vitest';
import { renderMendedPage } from '../../src/render/article/render-mended-page.ts';
import {
  type GalleryGroup,
  type GalleryKind,
  galleryGroups,
} from '../../src/render/gallery/gallery-groups.ts';
import { type Gallery, renderGalleryPage } from '../../src/render/gallery/render-gallery-page.ts';
import { splitGallery } from '../../src/render/gallery/split-gallery.ts';
import { renderConceptPage } from '../../src/render/render-concept-page.ts';
import { renderConceptsPage } from '../../src/render/render-concepts-page.ts';
import { renderIndexPage } from '../../src/render/render-index-page.ts';
import { renderMapPage } from '../../src/render/render-map-page.ts';
import { renderMentions } from '../../src/render/render-mentions.ts';
import { renderNotFoundPage } from '../../src/render/render-not-found-page.ts';
import type { Route, Slug } from '../../src/types/brand.ts';
import type { PlacedBlock } from '../../src/types/repair.ts';
import type { Concept, SectionRef } from '../../src/types/site.ts';
import { makeSummary } from '../site/support/make-summary.ts';
import { article, context, contextUnder } from './support/sample.ts';

const route = '/articles/a/' as Route;
const place: SectionRef = {
  route,
  articleRoute: route,
  hash: '限流',
  title: '限流策略',
  article: '网关 <一>',
};

const concept: Concept = {
  slug: 'token-bucket' as Slug,
  route: '/concepts/token-bucket/' as Route,
  name: '令牌桶',
  aliases: ['token bucket'],
  kind: 'term',
  definition: { text: '令牌桶以固定速率放入令牌。', section: place },
  sections: 1,
  articles: 1,
  related: [{ route: '/concepts/leaky/' as Route, hash: '', title: '漏桶' }],
  weight: 1,
};

const only = { page: 1, pages: 1, sections: 1 };

/** As `encodeParts` writes it. */
function inLatin(json: string): string {
  return Buffer.from(json).toString('latin1');
}

const entry = {
  route,
  summary: makeSummary('seeds/a.md', {
    title: '网关',
    sections: [{ id: 's', depth: 2, title: '甲', parent: -1 }],
    parts: inLatin(
      JSON.stringify([
        {
          section: 0,
          tables: [{ id: 'table-1', header: ['名', '值'], rows: 2 }],
          code: [{ id: 'code-1', lang: 'go', title: 'main.go' }],
          diagrams: [{ id: 'diagram-1', label: '流程' }],
        },
      ]),
    ),
    counts: { tables: 1, code: 1, diagrams: 1 },
  }),
};

test('a concept page quotes its definition and lists every section with its words', () => {
  const mentions = [{ section: place, context: ['用', '令牌桶', '限流'] as const, count: 2 }];
  const html = renderConceptPage({ ...only, concept }, renderMentions(context)(mentions), context);
  expect(html).not.toContain('page-list');
  expect(html).toContain('<p>令牌桶以固定速率放入令牌。</p>');
  expect(html).toContain('<a href="/docs/articles/a/#限流">网关 &#x3C;一> · 限流策略</a>');
  expect(html).toContain('用<mark>令牌桶</mark>限流');
  expect(html).toContain('href="/docs/concepts/leaky/"');
});

test('a concept in several pages leads from one to the next, and is defined on the first', () => {
  const mentions = [{ section: place, context: ['用', '令牌桶', '限流'] as const, count: 1 }];
  const shown = { concept: { ...concept, sections: 450 }, page: 2, pages: 3, sections: 1 };
  const html = renderConceptPage(shown, renderMentions(context)(mentions), context);
  expect(html).toContain('<title>令牌桶 · 第 2 页，共 3 页 · 金缮</title>');
  const first = '/docs/concepts/token-bucket/';
  expect(html).toContain(`<link rel="prev" href="${first}">`);
  expect(html).toContain(`<link rel="next" href="${first}page/3/">`);
  expect(html).toContain(`<a href="${first}" aria-label="第 1 页，共 3 页" rel="prev">1</a>`);
  expect(html).toContain(`<link rel="canonical" href="https://example.org${first}page/2/">`);
  expect(html).toContain('用<mark>令牌桶</mark>限流');
  expect(html).not.toContain('以固定速率放入令牌。</p>');
  expect(html).not.toContain('application/ld+json');
});

test('the index of concepts counts the sections of each', () => {
  const html = renderConceptsPage([concept], 1, context);
  expect(html).toContain('<a href="/docs/concepts/token-bucket/">令牌桶</a> <small>1</small>');
});

test('the front page links articles and their chapters', () => {
  const html = renderIndexPage(
    [entry],
    { articles: 1, sections: 1, page: 1, pages: 1 },
    [],
    context,
  );
  expect(html).not.toContain('page-list');
  expect(html).toContain('<a href="/docs/articles/a/">网关</a>');
  expect(html).toContain('<a href="/docs/articles/a/#s">甲</a>');
});

test('a long list of articles has pages that lead to each other', () => {
  const part = { articles: 250, sections: 900, page: 2, pages: 3 };
  const html = renderIndexPage([entry], part, [], context);
  expect(html).toContain('<nav class="page-list" aria-label="分页">');
  expect(html).toContain('<a href="/docs/" aria-label="第 1 页，共 3 页" rel="prev">1</a>');
  expect(html).toContain(
    '<a href="/docs/page/2/" aria-label="第 2 页，共 3 页" aria-current="page">2</a>',
  );
  expect(html).toContain('<a href="/docs/" aria-current="true">文章</a>');
  expect(html).toContain('<title>第 2 页，共 3 页 · 金缮</title>');
  expect(html).toContain('<link rel="canonical" href="https://example.org/docs/page/2/">');
});

test('reasons of repairs are in the language of the interface', () => {
  const block: PlacedBlock = {
    ...{ kind: 'heading', lines: [1, 1], markdownLines: [1, 1], changed: true, depth: 2 },
    ...{ rule: 'heading', confidence: 0.9, reason: 'heading of depth 2' },
  };
  const mended = { ...article([], []), source: 'A', markdown: '## A', blocks: [block] };
  const english = contextUnder({ locale: 'en' });
  expect(renderMendedPage(mended, route, context)).toContain('这一行判定为标题');
  expect(renderMendedPage(mended, route, english)).toContain('heading of depth 2');
});

function gallery(kind: GalleryKind): Gallery {
  return { kind, route: `/${kind}/` as Route, pages: splitGallery(galleryGroups(kind, [entry])) };
}

test.each([
  ['diagrams', '<a href="/docs/articles/a/#diagram-1">流程</a>'],
  ['tables', '<a href="/docs/articles/a/#table-1">名 · 值</a>'],
  ['code', '<a href="/docs/articles/a/#code-1">甲</a> <span>main.go</span>'],
] as const)('the gallery of %s links each to its place', (kind, link) => {
  expect(renderGalleryPage(gallery(kind), 1, new Map(), context)).toContain(link);
});

test('the gallery shows a drawing where there is one', () => {
  const pictures = new Map([['/articles/a/#diagram-1', '<svg id="x"></svg>']]);
  const html = renderGalleryPage(gallery('diagrams'), 1, pictures, context);
  expect(html).toContain('<svg id="x"></svg>');
});

test('a long gallery has pages, and each leads to the languages on the others', () => {
  const group = galleryGroups('code', [entry])[0] as GalleryGroup;
  const part = { group, from: 0, to: 1 };
  const other = { ...part, group: { ...group, id: 'kg-lang-sql', title: 'sql' } };
  const pages = [[part, other], [part]];
  const html = renderGalleryPage({ ...gallery('code'), pages }, 2, new Map(), context);
  expect(html).toContain('<a href="#kg-lang-go">go</a> <small>2</small>');
  expect(html).toContain('<a href="/docs/code/#kg-lang-sql">sql</a> <small>1</small>');
  expect(html).toContain('<a href="/docs/code/" aria-label="第 1 页，共 2 页" rel="prev">1</a>');
  expect(html).toContain('<link rel="canonical" href="https://example.org/docs/code/page/2/">');
  expect(html).toContain('<title>代码 · 第 2 页，共 2 页 · 金缮</title>');
  const first = renderGalleryPage({ ...gallery('code'), pages }, 1, new Map(), context);
  expect(first).toContain('<title>代码 · 金缮</title>');
});

test('a feed is named by its kind, one of unknown kind by its type', () => {
  const feeds = [
    { path: '/feed.xml', type: 'application/atom+xml' },
    { path: '/feed.rdf', type: 'application/rdf+xml' },
  ];
  const html = renderNotFoundPage({ ...context, pages: { feeds }, shared: new Map() });
  expect(html).toContain('<a href="/docs/feed.xml">Atom</a>');
  expect(html).toContain('<a href="/docs/feed.rdf">application/rdf+xml</a>');
});

test('structured data tells how else a concept is written, where it is', () => {
  const html = (aliases: readonly string[]) =>
    renderConceptPage({ ...only, concept: { ...concept, aliases } }, '', context);
  expect(html(['token bucket'])).toContain('"alternateName":["token bucket"]');
  expect(html([])).not.toContain('alternateName');
});

test('the map links its dots and words', () => {
  const nodes = [
    { kind: 'article', title: '网关', route, x: 1, y: 2, size: 1 },
    { kind: 'concept', title: '令牌桶', route: concept.route, x: 3, y: 4, size: 0 },
  ] as const;
  const html = renderMapPage({ width: 10, height: 10, nodes, edges: [[0, 1]] }, context);
  expect(html).toContain('d="M1 2L3 4"');
  expect(html).toContain('<a href="/docs/concepts/token-bucket/"');
});

test.each([
  ['一'.repeat(18), '一'.repeat(18)],
  ['一'.repeat(19), `${'一'.repeat(17)}…`],
  ['🚀'.repeat(30), `${'🚀'.repeat(17)}…`],
])('the map shortens long titles: %s', (title, expected) => {
  const nodes = [{ kind: 'article', title, route, x: 1, y: 2, size: 1 }] as const;
  const html = renderMapPage({ width: 10, height: 10, nodes, edges: [] }, context);
  expect(/<text [^>]*>(.*?)<\/text>/.exec(html)?.[1]).toBe(expected);
});

test('the page of repairs shows the source beside what it became, to the character', () => {
  const block: PlacedBlock = {
    kind: 'heading',
    lines: [1, 1],
    markdownLines: [1, 1],
    changed: true,
    depth: 2,
    rule: 'heading',
    confidence: 0.5,
    reason: '短',
  };
  const mended = {
    ...article([], []),
    source: '标题,<x>',
    markdown: '## 标题,<x>',
    blocks: [block],
  };
  const html = renderMendedPage(mended, route, context);
  expect(html).toContain('<code>标题,&#x3C;x></code>');
  expect(html).toContain('<code>## 标题,&#x3C;x></code>');
  expect(html).toContain('<span class="doubtful">把握 50%</span>');
});

test.each([
  ['as the strings have it', {}, '《<a href="/docs/articles/a/">限流 &#x3C;入门></a>》逐段对照'],
  ['behind strings without it', { mendedIntro: () => '甲。' }, '甲。<a href="/docs/articles/a/">'],
])('the page of repairs names its article once, %s', (_, strings, expected) => {
  const block: PlacedBlock = {
    ...{ kind: 'heading', lines: [1, 1], markdownLines: [1, 1], changed: true, depth: 2 },
    ...{ rule: 'heading', confidence: 0.9, reason: '短' },
  };
  const mended = { ...article([], []), source: 'A', markdown: '## A', blocks: [block] };
  const own = contextUnder({ strings });
  const main = /<main[\s\S]*<\/main>/.exec(renderMendedPage(mended, route, own))?.[0] ?? '';
  expect(main).toContain(expected);
  expect(main.split('限流 &#x3C;入门>')).toHaveLength(2);
});

test('the page of repairs tells depths and languages, and leaves whole lines as they stand', () => {
  const common = { markdownLines: [1, 1], rule: 'r', confidence: 1, reason: '' } as const;
  const blocks: PlacedBlock[] = [
    { ...common, kind: 'heading', lines: [1, 1], changed: true, depth: 3 },
    { ...common, kind: 'code', lines: [2, 2], changed: true, lang: 'go' },
    { ...common, kind: 'paragraph', lines: [3, 3], changed: false },
  ];
  const mended = { ...article([], []), source: '甲\nx := 1\n甲,乙', markdown: '#', blocks };
  const html = renderMendedPage(mended, route, context);
  expect([...html.matchAll(/<b>(.*?)<\/b>/g)].map(([, kind]) => kind)).toEqual([
    '标题 · h3',
    '代码 · go',
  ]);
  expect(html).toContain('<p>甲,乙</p>');
});

test('the page for lost addresses is not to be found by search engines', () => {
  expect(renderNotFoundPage(context)).toContain('<meta name="robots" content="noindex">');
});
