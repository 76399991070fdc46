import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/build/article/build-article.ts';
import type { Article, FrontMatter } from '../../src/types/article.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { Highlighter } from '../../src/types/highlight.ts';

/** Colours nothing: the highlighter has its own tests. */
const plain: Highlighter = {
  resolve: (lang) => lang.toLowerCase(),
  load: async () => undefined,
  highlight: ({ code }) => code.replaceAll('<', '&lt;'),
  css: () => '',
};

const LIMITS = { fileBytes: 1e7, nesting: 100, tableCells: 20_000, diagrams: 200 };

async function make(text: string, articles: Record<string, FrontMatter> = {}): Promise<Article> {
  const config = { lang: 'zh-CN', articles, repair: { threshold: 0.6, skip: [] }, limits: LIMITS };
  const { article } = await buildArticle(
    { text, path: 'seeds/my file.md' as FilePath },
    { config, highlighter: plain },
  );
  if (article === undefined) throw new Error('no article');
  return article;
}

const html = async (text: string): Promise<string> =>
  toHtml((await make(text)).body, { allowDangerousHtml: true });

describe('the title', () => {
  test.each([
    ['# One title\n\n## A\n', 'One title'],
    ['## 第一章:工程实践\n\n## 第二章:x\n', '工程实践'],
    ['## 第 3 节 缓存\n\ntext', '缓存'],
    ['## Chapter 2: Caches\n\ntext', 'Caches'],
    ['## 1.2 Caches\n\ntext', 'Caches'],
    ['## 一、概述\n\ntext', '概述'],
    ['## （二）概述\n\ntext', '概述'],
    ['## 3D printing\n\ntext', '3D printing'],
    ['## 第一章\n\ntext', '第一章'],
    ['# 第一章:A\n\n# 第二章:B\n', 'A'],
    ['no heading', 'my file'],
    ['---\ntitle: Front\n---\n\n# Other\n', 'Front'],
  ])('of %j', async (text, title) => {
    expect((await make(text)).title).toBe(title);
  });

  test('leaves the body when it is the only heading of its depth', async () => {
    expect(await html('# T\n\n## A\n')).not.toContain('<h1');
    expect(await html('# A\n\n# B\n')).toMatch(/<h2[^>]*>A<\/h2>\n<h2[^>]*>B<\/h2>/);
  });

  test('comes from the configuration, unless the file says another', async () => {
    const articles = { 'my file': { title: 'Configured', slug: 'own', tags: ['x'] } };
    expect(await make('# T\n', articles)).toMatchObject({ title: 'Configured', slug: 'own' });
    const own = '---\ntitle: Front\n---\n# T\n';
    expect(await make(own, articles)).toMatchObject({ title: 'Front', tags: ['x'] });
  });
});

describe('ids', () => {
  test('are GitHub’s, unique, and never those of the page', async () => {
    const text =
      '## 概览 `go` 与 C++\n\n## A\n\n## A\n\n## kg-search\n\n## ！？\n\n<a id="A">x</a>\n';
    const { sections } = await make(text);
    expect(sections.map(({ id }) => id)).toEqual([
      '',
      '概览-go-与-c',
      'a',
      'a-1',
      'section-kg-search',
      'section',
    ]);
  });

  test('of headings give way to those of footnotes', async () => {
    const shown = await html('## Footnote label\n\nA[^1]\n\n[^1]: B\n');
    const ids = [...shown.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('footnote-label-1');
  });

  test('of blocks give way to those of headings', async () => {
    const { sections } = await make('## Code 1\n\n```js\nx\n```\n');
    expect(sections[1]).toMatchObject({ id: 'code-1', code: [{ id: 'code-1-1', lang: 'js' }] });
  });
});

describe('sections', () => {
  test('hold text, inline code, cells, code, tables and diagrams', async () => {
    const { sections } = await make(
      '## A\n\nText `x`.\n\n- item\n\n| h | i |\n|---|---|\n| c `d` | e |\n\n### B\n\n```mermaid\ngraph TD\n```\n\n```go title="main.go"\nf()\n```\n\n## C\n',
    );
    expect(sections[1]).toMatchObject({
      ...{ depth: 2, title: 'A', parent: -1, text: 'Text x.\nitem\nh\ni\nc d\ne' },
      ...{ inlineCode: ['x', 'd'], cells: ['h', 'i', 'c d', 'e'], lines: [1, 10] },
      tables: [{ header: ['h', 'i'], rows: 1 }],
    });
    expect(sections[2]).toMatchObject({
      ...{ depth: 3, parent: 1, lines: [11, 20] },
      diagrams: [{ id: 'diagram-1', source: 'graph TD', label: 'B', line: 14 }],
      code: [{ lang: 'go', title: 'main.go', value: 'f()' }],
    });
    expect(sections[3]).toMatchObject({ parent: -1, lines: [21, 21] });
  });

  test('count lines in the file, after front matter', async () => {
    const { sections, links } = await make('---\ntitle: x\n---\n\n## A\n\n[l](b.md)\n');
    expect(sections[1]?.lines).toEqual([5, 7]);
    expect(links).toMatchObject([{ url: 'b.md', text: 'l', place: { start: { line: 7 } } }]);
  });
});

describe('the body', () => {
  test('has lines of the seed, tables and code that scroll, and empty figures for diagrams', async () => {
    const body = await html(
      'a\n\n| x |\n|---|\n| y |\n\n```go\n<\n```\n\n```mermaid\ngraph TD\n```\n',
    );
    expect(body).toContain('<p data-line="1-1">a</p>');
    expect(body).toMatch(
      /<div class="table-wrap" tabindex="0"[^>]* data-line="3-5"[^>]*><table id="table-1">/,
    );
    expect(body).toMatch(
      /<figure class="code" id="code-1" data-lang="go" data-line="7-9"><pre tabindex="0"[^>]*><code>&lt;<\/code>/,
    );
    expect(body).toMatch(
      /<figure class="diagram" id="diagram-1" data-diagram="" data-line="11-13"><\/figure>/,
    );
  });

  test('keeps the HTML that is text and structure', async () => {
    const body = await html(
      '<details open><summary>S</summary>\n\n**b**\n\n</details>\n\nH<sub>2</sub>O <kbd>x</kbd>\n',
    );
    expect(body).toMatch(/<details open[^>]*>\s*<summary>S<\/summary>/);
    expect(body).toContain('<strong>b</strong>');
    expect(body).toContain('H<sub>2</sub>O <kbd>x</kbd>');
  });

  test.each(['<!-- to do', '<?php', '<![CDATA[ x', '<!DOCTYPE'])(
    'shows what %s would hide to the end',
    async (begin) => {
      const article = await make(`Before.\n\n${begin}\n\nAfter & all.\n`);
      expect(article.messages).toMatchObject([{ ruleId: 'html-open' }]);
      expect(toHtml(article.body)).toContain('After &');
    },
  );

  test.each([
    ['a block', '<div>\nBefore.\nA <title> is a line.\nAfter & all.\n'],
    ['a line', 'Before a <textarea> of the page.\n\nAfter & all.\n'],
    ['blocks', '<template>\n\n<svg></svg>\n\nAfter & all.\n'],
    ['a cell', '| <title> |\n|---|\n| a |\n\nAfter & all.\n'],
  ])('shows an element that would swallow the rest: %s', async (_, text) => {
    const article = await make(text);
    expect(article.messages.map(({ ruleId }) => ruleId)).toContain('html-open');
    expect(toHtml(article.body)).toContain('After &');
    expect(toHtml(article.body)).toMatch(/(?:lt|x3C);(?:title|textarea|template)>/);
  });

  test('drops elements that end, even where blank lines part them', async () => {
    const article = await make(
      '<script>\na\n\nb\n</script>\n\n<svg>\n\n**c**\n\n</svg>\n\nAfter.\n',
    );
    expect(article.messages.map(({ ruleId }) => ruleId)).not.toContain('html-open');
    expect(toHtml(article.body)).not.toMatch(/(?:lt|x3C);/);
    expect(toHtml(article.body)).toContain('After.');
  });

  test('links footnotes both ways', async () => {
    const body = await html('a[^1]\n\n[^1]: note\n');
    expect(body).toContain('href="#fn-1"');
    expect(body).toMatch(/<li id="fn-1"/);
    expect(body).toContain('脚注');
  });

  test('survives ten thousand nested quotes', async () => {
    const config = {
      lang: 'en',
      articles: {},
      repair: { threshold: 0.6, skip: ['*'] },
      limits: LIMITS,
    };
    const text = `${'>'.repeat(10_000)} deep\n`;
    const { article, messages } = await buildArticle(
      { text, path: 'a.md' as FilePath },
      { config, highlighter: plain },
    );
    if (!article) expect(messages.map(({ ruleId }) => ruleId)).toEqual(['article-too-deep']);
  });
});

describe('HTML of articles', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['<style>p { color: red }</style>', ''],
    ['<svg><text>drawn</text></svg>', '<p></p>'],
    ['<iframe src="https://a.example">inside</iframe>', ''],
    ['<form action="https://a.example">asked</form>', ''],
    ['<textarea>typed</textarea>', ''],
    ['<p onclick="x()" style="color:red" class="toc" data-x="1">text</p>', '<p>text</p>'],
    ['<a href="javascript:alert(1)">text</a>', '<p><a>text</a></p>'],
    ['<a href=" java\nscript:alert(1)">text</a>', '<p><a>text</a></p>'],
    ['<a href="data:text/html,x" target="_blank">text</a>', '<p><a>text</a></p>'],
    ['<img src="data:image/svg+xml,%3Csvg/%3E" alt="a">', '<img alt="a">'],
    ['<img srcset="https://a.example/x 2x" alt="a">', '<img alt="a">'],
    ['<blockquote cite="javascript:x">text</blockquote>', '<blockquote>text</blockquote>'],
    ['<td>text</td>', 'text'],
    [
      '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
      '<p><math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math></p>',
    ],
    [
      '<math href="javascript:alert(1)" class="toc" style="color:red"><mi onclick="x()">x</mi></math>',
      '<p><math><mi>x</mi></math></p>',
    ],
    [
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>',
      '<p><math><semantics><mi>x</mi></semantics></math></p>',
    ],
    [
      '<math><maction actiontype="statusline">x</maction><annotation-xml encoding="text/html"><b>y</b></annotation-xml></math>',
      '<p><math></math></p>',
    ],
    ['<mi>text</mi>', '<p>text</p>'],
  ])('%s becomes %s', async (source, expected) => {
    const made = await html(`Before.\n\n${source}\n\nAfter.\n`);
    // What is ours: the lines of the seed.
    const plain = made.replace(/ data-line="[^"]*"/g, '');
    const [, between = plain] = /^<p>Before.<\/p>\n([\s\S]*)<p>After.<\/p>$/.exec(plain) ?? [];
    expect(between.trim()).toBe(expected);
  });
});
