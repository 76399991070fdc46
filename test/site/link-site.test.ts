import { describe, expect, test } from 'vitest';
import { listSiteFiles } from '../../src/build/pages/list-site-files.ts';
import type { SiteGraph } from '../../src/site/link-site.ts';
import type { Article } from '../../src/types/article.ts';
import type { FilePath } from '../../src/types/brand.ts';
import type { SiteConfig } from '../../src/types/config.ts';
import type { Concept, Mention } from '../../src/types/site.ts';
import { buildGraph, readGold } from './support/build-graph.ts';

const articles = readGold();
const graph = buildGraph(articles);
const shown = await mentionsOf(graph, graph.concepts);

/** What all pages of some concepts show. */
async function mentionsOf(
  { shown: found }: Pick<SiteGraph, 'shown'>,
  concepts: readonly Concept[],
): Promise<Map<Concept, Mention[]>> {
  const all = new Map<Concept, Mention[]>();
  const pages = concepts.flatMap((concept) => found.pages(concept));
  for (const [{ concept }, mentions] of await found.load(pages)) {
    all.set(concept, [...(all.get(concept) ?? []), ...mentions]);
  }
  return all;
}

function findConcept(name: string): Concept {
  const concept = graph.concepts.find((each) => each.name === name);
  if (concept === undefined) throw new Error(`No concept ${name}`);
  return concept;
}

/** Plain search for a spelling in the visible text of a section: the truth for mentions. */
function says(text: string, spelling: string): boolean {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const left = /^\w/.test(spelling) ? '(?<![A-Za-z0-9_])' : '';
  const right = /\w$/.test(spelling) ? '(?![A-Za-z0-9_])' : '';
  return new RegExp(`${left}${escaped}${right}`).test(text);
}

function sectionsThatSay(article: Article, spellings: readonly string[]): string[] {
  return article.sections
    .filter((section) => spellings.some((each) => says(`${section.title}\n${section.text}`, each)))
    .map((section) => section.id);
}

describe('linkSite', () => {
  test('lists exactly the sections whose text has a concept or an alias', () => {
    expect(graph.concepts.length).toBeGreaterThan(100);
    for (const concept of graph.concepts) {
      const spellings = [concept.name, ...concept.aliases];
      for (const [index, article] of articles.entries()) {
        const route = graph.plan.articles[index]?.route;
        const listed = (shown.get(concept) ?? [])
          .filter((mention) => mention.section.route === route)
          .map((mention) => mention.section.hash);
        expect(listed, concept.name).toEqual(sectionsThatSay(article, spellings));
      }
    }
  });

  test('parts a long concept into pages that show each section once, in order', async () => {
    const copies = Array.from({ length: 8 }, (_, copy) =>
      articles.map((article) => ({ ...article, path: `${copy}/${article.path}` as FilePath })),
    ).flat();
    const big = buildGraph(copies);
    const split = big.concepts.filter((concept) => big.shown.pages(concept).length > 1);
    expect(split.length).toBeGreaterThan(3);
    for (const concept of split) {
      const pages = big.shown.pages(concept);
      const loaded = await big.shown.load(pages);
      const sizes = pages.map((page) => loaded.get(page)?.length ?? 0);
      expect(sizes).toEqual(pages.map(({ sections }) => sections));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
      const listed = pages
        .flatMap((page) => loaded.get(page) ?? [])
        .map(({ section }) => `${section.route}#${section.hash}`);
      const said = big.plan.articles.flatMap(({ summary, route }) => {
        const article = copies.find(({ path }) => path === summary.path);
        const spellings = [concept.name, ...concept.aliases];
        return article ? sectionsThatSay(article, spellings).map((id) => `${route}#${id}`) : [];
      });
      expect(listed, concept.name).toEqual(said);
      expect(new Set(pages.map((page) => big.shown.hashOf(page))).size).toBe(pages.length);
    }
    const site = { url: 'https://a.example', base: '/', title: '', description: '' } as SiteConfig;
    const files = listSiteFiles(big.plan, big, site, {});
    const text = files.find(({ path }) => path === 'sitemap.xml')?.text;
    expect(text).toContain(`<loc>https://a.example${split[0]?.route}page/2/</loc>`);
  });

  test('finds what engineers look up', () => {
    const first = new Set(graph.concepts.slice(0, 100).map((concept) => concept.name));
    const wanted =
      'goroutine gRPC OpenTelemetry 令牌桶 sync.Pool 熔断 滑动窗口 JWT pprof GC GMP QPS P99 CI/CD Prometheus 可观测性 限流 Channel 协程 泛型 defer panic etcd eBPF Kitex net/http Protobuf Kafka context.Context I/O';
    expect(wanted.split(' ').filter((name) => !first.has(name))).toEqual([]);
  });

  test('leaves out fillers, formulas and fragments', () => {
    const all = new Set(graph.concepts.map((concept) => concept.name));
    const unwanted =
      '数据同步机制 适用场景 核心组件 性能对比 说明 场景 组件 实现 使用 系统 服务 数据 流程 机制 策略 优化 核心 关键 示例 观测性 牌桶 动窗口 语言凭借 第一章 级并发 可观测 nil err the';
    expect(unwanted.split(' ').filter((name) => all.has(name))).toEqual([]);
  });

  test('has no two concepts that are one in other spellings', () => {
    const names = graph.concepts.map((concept) =>
      concept.name.toLowerCase().replace(/[\s_-]/g, ''),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('quotes context and definitions as they stand in their section', () => {
    for (const concept of graph.concepts) {
      for (const { section, context } of shown.get(concept) ?? []) {
        const [before, term, after] = context;
        const quoted = `${before}${term}${after}`.replace(/^…|…$/g, '');
        expect(textOf(section.route, section.hash)).toContain(quoted);
      }
      if (!concept.definition) continue;
      const { section, text } = concept.definition;
      expect(textOf(section.route, section.hash)).toContain(text);
    }
  });

  test.each([
    ['goroutine', /Goroutine是轻量级线程/],
    ['令牌桶', /独立速率控制器/],
    ['etcd', /键值存储/],
    ['OpenTelemetry', /事实标准/],
  ])('defines %s in the words of an article', (name, definition) => {
    expect(findConcept(name).definition?.text).toMatch(definition);
  });

  test('relates what is treated together', () => {
    const related = findConcept('令牌桶').related.map((each) => each.title);
    expect(related).toEqual(expect.arrayContaining(['滑动窗口', '限流']));
  });

  test('links only what the text of a section says, once for each concept', async () => {
    for (const [index, { summary }] of graph.plan.articles.entries()) {
      const seen = new Set<string>();
      for (const link of (await graph.links.get(summary.path))?.conceptLinks ?? []) {
        const section = articles[index]?.sections.find((each) => each.id === link.sectionId);
        expect(section?.text).toContain(link.term);
        expect(seen).not.toContain(`${link.sectionId} ${link.route}`);
        seen.add(`${link.sectionId} ${link.route}`);
      }
    }
  });

  test('counts the links of an article as they are made', async () => {
    for (const { summary } of graph.plan.articles) {
      const links = await graph.links.get(summary.path);
      expect(graph.links.countConcepts(summary.path)).toBe(links?.conceptLinks.length);
    }
  });

  test('relates sections of other articles only', async () => {
    for (const { summary, route } of graph.plan.articles) {
      const related = (await graph.links.get(summary.path))?.related ?? {};
      expect(Object.keys(related).length).toBeGreaterThan(10);
      for (const refs of Object.values(related)) {
        for (const ref of refs) expect(ref.articleRoute).not.toBe(route);
      }
    }
  });

  test('gives every concept a route of its own', () => {
    const routes = graph.concepts.map((concept) => concept.route);
    expect(new Set(routes).size).toBe(routes.length);
  });

  test('leaves the file of their list alone', () => {
    const renamed = articles.map((article) => ({
      ...article,
      sections: article.sections.map((section) => {
        return { ...section, text: section.text.replaceAll('QPS', 'index.html') };
      }),
    }));
    const concepts = { auto: true, add: ['index.html'], hide: [], synonyms: {} };
    const found = buildGraph(renamed, concepts).concepts.find(({ name }) => name === 'index.html');
    expect(found?.route).toBe('/concepts/index.html-2/');
  });

  test('is the same whatever the order of the articles', async () => {
    const other = buildGraph(articles.toReversed());
    expect(other.concepts).toEqual(graph.concepts);
    for (const { path } of articles) {
      expect(await other.links.get(path)).toEqual(await graph.links.get(path));
      expect(other.links.hashOf(path)).toBe(graph.links.hashOf(path));
    }
  });

  test('honours added, hidden and merged concepts', async () => {
    const { concepts, shown: found } = buildGraph(articles, {
      auto: true,
      add: ['雪崩'],
      hide: ['QPS'],
      synonyms: { Channel: ['通道'] },
    });
    const names = concepts.map((concept) => concept.name);
    expect(names).toContain('雪崩');
    expect(names).not.toContain('QPS');
    const channel = concepts.find((concept) => concept.name === 'Channel');
    expect(channel?.aliases).toEqual(expect.arrayContaining(['channel', '通道']));
    const text = sectionsThatSay(articles[0] as Article, ['通道', 'Channel', 'channel']);
    const route = graph.plan.articles[0]?.route;
    const mentions = channel && (await mentionsOf({ shown: found }, [channel])).get(channel);
    const listed = mentions?.filter((mention) => mention.section.route === route);
    expect(listed?.map((mention) => mention.section.hash)).toEqual(text);
  });
});

function textOf(route: string, hash: string): string {
  const index = graph.plan.articles.findIndex((each) => each.route === route);
  const section = articles[index]?.sections.find((each) => each.id === hash);
  return `${section?.title}\n${section?.text}`;
}
