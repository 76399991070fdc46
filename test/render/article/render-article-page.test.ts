import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { renderArticlePage } from '../../../src/render/article/render-article-page.ts';
import type { Route } from '../../../src/types/brand.ts';
import type { DiagramResult } from '../../../src/types/diagram.ts';
import { article, context, figure, noLinks, section } from '../support/sample.ts';

const drawing: DiagramResult = {
  ok: true,
  svg: '<svg id="kg-diagram" width="90"><g id="kg-diagram-1" fill="url(#kg-diagram-1)"></g></svg>',
  type: 'flowchart-v2',
  width: 90,
  height: 40,
  mends: [],
};

function diagramArticle() {
  const diagrams = [{ id: 'diagram-1', source: 'graph TD\n  A<B', label: '流程', line: 3 }];
  return article([h('h2#a', '流程'), figure('diagram-1')], [section('a', 2, '流程', { diagrams })]);
}

test('escapes what an article brings, in text, attributes and structured data', () => {
  const html = renderArticlePage(article([h('p', 'a <b> & c')], []), noLinks, new Map(), context);
  expect(html).toContain('<title>限流 &#x3C;入门> · 金缮</title>');
  expect(html).toContain('a &#x3C;b> &#x26; c');
  expect(html).toContain('"headline":"限流 \\u003c入门>"');
});

test('puts the base before every path of the site', () => {
  const html = renderArticlePage(article([], []), noLinks, new Map(), context);
  expect(html).toContain('href="/docs/assets/style.css"');
  expect(html).toContain('<link rel="canonical" href="https://example.org/docs/articles/a/">');
  expect(html.match(/(?:href|src)="\/(?!docs\/)/)).toBeNull();
});

test('gives a drawing ids of its own', () => {
  const drawn = new Map([['diagram-1', drawing]]);
  const html = renderArticlePage(diagramArticle(), noLinks, drawn, context);
  expect(html).toContain(
    '<svg id="kg-diagram-1" width="90"><g id="kg-diagram-1-1" fill="url(#kg-diagram-1-1)">',
  );
});

test('shows the source of a diagram that could not be drawn, with the reason', () => {
  const failed: DiagramResult = {
    ok: false,
    ruleId: 'diagram-syntax',
    message: 'Parse error on line 2',
  };
  const html = renderArticlePage(
    diagramArticle(),
    noLinks,
    new Map([['diagram-1', failed]]),
    context,
  );
  expect(html).toContain('Parse error on line 2');
  expect(html).toContain('graph TD\n  A&#x3C;B');
});

test('links the first mention of a concept in its section, and no other', () => {
  const body = [
    h('h2#a', 'etcd 简介'),
    h('p', ['用 ', h('code', 'etcd'), ' 和 etcd 发现服务，etcd 很稳。']),
    h('h2#b', '别处'),
    h('p', 'etcd'),
  ];
  const sections = [section('a', 2, 'etcd 简介'), section('b', 2, '别处')];
  const conceptLinks = [{ sectionId: 'a', term: 'etcd', route: '/concepts/etcd/' as Route }];
  const html = renderArticlePage(
    article(body, sections),
    { ...noLinks, conceptLinks },
    new Map(),
    context,
  );
  const link = '<a class="term" href="/docs/concepts/etcd/">etcd</a>';
  expect(html.split(link)).toHaveLength(2);
  expect(html).toContain(`<code>etcd</code> 和 ${link} 发现服务，etcd 很稳。`);
});

test('resolves links to other seeds and leaves the others alone', () => {
  const body = [h('p', [h('a', { href: './b.md#x' }, 'b'), h('a', { href: 'https://a.b/' }, 'c')])];
  const resolved = { './b.md#x': '/articles/b/#x' };
  const html = renderArticlePage(article(body, []), { ...noLinks, resolved }, new Map(), context);
  expect(html).toContain('<a href="/docs/articles/b/#x">b</a><a href="https://a.b/">c</a>');
});

test('puts related sections at the end of their section', () => {
  const body = [h('h2#a', '甲'), h('p', '文'), h('h2#b', '乙')];
  const related = {
    a: [
      {
        route: '/articles/z/' as Route,
        articleRoute: '/articles/z/' as Route,
        hash: 'q',
        title: '丙',
        article: '另一篇',
      },
    ],
  };
  const sections = [section('a', 2, '甲'), section('b', 2, '乙')];
  const html = renderArticlePage(
    article(body, sections),
    { ...noLinks, related },
    new Map(),
    context,
  );
  expect(html).toMatch(
    /<p>文<\/p><p class="see-also">.*href="\/docs\/articles\/z\/#q".*<h2 id="b">/,
  );
});

test('drops source lines unless they are asked for', () => {
  const body = article([h('p', { dataLine: '3-4' }, '文')], []);
  expect(renderArticlePage(body, noLinks, new Map(), context)).not.toContain('data-line');
  const kept = renderArticlePage(body, noLinks, new Map(), { ...context, keepLines: true });
  expect(kept).toContain('<p data-line="3-4">文</p>');
});

test('links no concept within a longer word, but behind it', () => {
  const body = [h('h2#a', '甲'), h('p', 'Google 与 Go。')];
  const conceptLinks = [{ sectionId: 'a', term: 'Go', route: '/concepts/go/' as Route }];
  const links = { ...noLinks, conceptLinks };
  const html = renderArticlePage(article(body, [section('a', 2, '甲')]), links, new Map(), context);
  expect(html).toContain('Google 与 <a class="term" href="/docs/concepts/go/">Go</a>。');
});

test('makes a heading a link to itself, but for one that has a link, however deep', () => {
  const inner = h('em', [h('a', { href: 'https://a.b/' }, 'b')]);
  const body = [h('h2#a', [h('em', '甲')]), h('h2#b', [inner])];
  const sections = [section('a', 2, '甲'), section('b', 2, 'b')];
  const html = renderArticlePage(article(body, sections), noLinks, new Map(), context);
  expect(html).toContain('<h2 id="a"><a href="#a"><em>甲</em></a></h2>');
  expect(html).toContain('<h2 id="b"><em><a href="https://a.b/">b</a></em></h2>');
});

test('names the boxes of tasks, and what scrolls inside itself', () => {
  const body = [
    h('input', { type: 'checkbox', checked: true }),
    h('input', { type: 'checkbox' }),
    h('pre', { tabIndex: 0 }, 'x'),
    h('div', { tabIndex: 0 }, [h('table')]),
    h('pre', 'y'),
  ];
  const html = renderArticlePage(article(body, []), noLinks, new Map(), context);
  const names = [...html.matchAll(/<(input|pre|div)(?=[^>]*(?:checkbox|tabindex))[^>]*>/g)].map(
    ([tag]) => /aria-label="(.*?)"/.exec(tag)?.[1],
  );
  expect(names.slice(0, 4)).toEqual(['已完成', '未完成', '代码', '表格']);
  expect(html).toContain('<pre>y</pre>');
});

test('shows the source alone of a diagram that was not drawn', () => {
  const html = renderArticlePage(diagramArticle(), noLinks, new Map(), context);
  expect(html).toContain('graph TD\n  A&#x3C;B');
  expect(html).not.toContain('diagram-failed');
});

test('names a diagram before the first heading by the article, without a caption', () => {
  const diagrams = [{ id: 'diagram-1', source: 'graph TD\n  A', label: '', line: 1 }];
  const alone = article([figure('diagram-1')], [section('', 0, '', { diagrams })]);
  const drawn = new Map([['diagram-1', drawing]]);
  const html = renderArticlePage(alone, noLinks, drawn, context);
  expect(html).toContain('aria-label="图: 限流 <入门>"');
  expect(html).not.toContain('<figcaption>');
});

test.each([
  ['the heading above it', '流程', false],
  ['a name of its own', '启动', true],
])('a drawing named by %s has a caption: %s', (_, label, isShown) => {
  const diagrams = [{ id: 'diagram-1', source: 'graph TD\n  A', label, line: 3 }];
  const sections = [section('a', 2, '流程', { diagrams })];
  const drawn = new Map([['diagram-1', drawing]]);
  const page = article([h('h2#a', '流程'), figure('diagram-1')], sections);
  const html = renderArticlePage(page, noLinks, drawn, context);
  expect(html.includes(`<figcaption>${label}</figcaption>`)).toBe(isShown);
  expect(html).toContain(`aria-label="图: ${label}"`);
});
