import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { makeRenderContext } from '../../../src/render/make-render-context.ts';
import type { RenderContext } from '../../../src/render/render-context.ts';
import type { Article, Section } from '../../../src/types/article.ts';
import type { Assets } from '../../../src/types/assets.ts';
import type { FilePath, Route, Slug } from '../../../src/types/brand.ts';
import type { SiteConfig } from '../../../src/types/config.ts';
import type { ArticleLinks } from '../../../src/types/site.ts';
import { templateSet } from '../../../templates/template-set.ts';

/** A configuration with defaults only, under the base `/docs/`. */
export const config: SiteConfig = {
  root: '/project',
  title: '金缮',
  description: '',
  url: 'https://example.org',
  base: '/docs/',
  lang: 'zh-CN',
  locale: 'zh-CN',
  seedsDir: '/project/seeds',
  outDir: '/project/dist',
  cacheDir: '/project/.cache',
  author: '',
  articles: {},
  repair: { threshold: 0.6, skip: [] },
  diagrams: {
    enabled: true,
    executablePath: undefined,
    timeoutMs: 10_000,
    maxEdges: 500,
    maxTextSize: 50_000,
    mermaid: {},
  },
  markdown: { remarkPlugins: [], rehypePlugins: [] },
  code: {
    themes: { light: 'github-light', dark: 'github-dark' },
    languages: [],
    aliases: {},
  },
  strings: {},
  functionsKey: '',
  limits: { fileBytes: 1e6, nesting: 100, tableCells: 20_000, diagrams: 200 },
  concepts: { auto: true, add: [], hide: [], synonyms: {} },
};

/** Assets that name files and hold none. */
export const assets: Assets = {
  files: [],
  style: 'assets/style.css',
  furtherStyle: 'assets/pages.css',
  script: 'assets/main.js',
  fonts: ['assets/text.woff2'],
  favicon: 'assets/favicon.svg',
  themeScript: 'document.documentElement.dataset.js="";',
};

/** What pages need, from the two above. */
export const context: RenderContext = contextUnder({});

/** What pages need where the configuration differs in some fields. */
export function contextUnder(own: Partial<SiteConfig>): RenderContext {
  const parts = { config: { ...config, ...own }, assets, pages: {}, keepLines: false };
  return makeRenderContext(parts, templateSet);
}

/** A section without content. */
export function section(
  id: string,
  depth: number,
  title: string,
  more?: Partial<Section>,
): Section {
  return {
    id,
    depth,
    title,
    parent: -1,
    text: '',
    inlineCode: [],
    cells: [],
    code: [],
    tables: [],
    diagrams: [],
    lines: [1, 1],
    ...more,
  };
}

/** An article with this body. */
export function article(
  body: readonly (Element | ElementContent)[],
  sections: readonly Section[],
): Article {
  return {
    path: 'seeds/a.md' as FilePath,
    slug: 'a' as Slug,
    title: '限流 <入门>',
    description: '令牌桶 & 漏桶',
    lang: 'zh-CN',
    tags: [],
    order: 0,
    date: undefined,
    updated: undefined,
    body: { type: 'root', children: [...body] },
    sections,
    links: [],
    blocks: [],
    messages: [],
    markdown: '',
    source: 'x\ny',
    words: 700,
  };
}

/** Links of that article: none. */
export const noLinks: ArticleLinks = {
  route: '/articles/a/' as Route,
  previous: undefined,
  next: undefined,
  resolved: {},
  conceptLinks: [],
  related: {},
  backlinks: [],
  tags: [],
};

/** An empty figure where a diagram will stand. */
export function figure(id: string): Element {
  return h('figure.diagram', { id, dataDiagram: '' });
}
