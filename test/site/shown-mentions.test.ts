import { expect, test } from 'vitest';
import { mentionRows } from '../../src/build/pages/mention-rows.ts';
import { utf8Builder } from '../../src/build/utf8-builder.ts';
import type { Mention } from '../../src/types/site.ts';
import { buildGraph } from './support/build-graph.ts';
import { parseArticle } from './support/parse-article.ts';

/** An article whose every section speaks of etcd, every second one of gRPC. */
function makeArticle(
  name: string,
  sections: number,
  what = '配置',
): ReturnType<typeof parseArticle> {
  const parts = Array.from({ length: sections }, (_, i) => {
    const other = i % 2 === 0 ? '服务之间用 gRPC 通信。' : '';
    return `## 第 ${i + 1} 节\n\n${what}存放在 etcd 中。\n\n${other}\n`;
  });
  return parseArticle(`seeds/${name}.md`, `# ${name}\n\n${parts.join('\n')}`);
}

test('lists for each article what the pages of concepts show of it', async () => {
  const articles = [makeArticle('a', 30), makeArticle('b', 450), makeArticle('c', 190)];
  const graph = buildGraph(articles, {
    auto: false,
    add: ['etcd', 'gRPC'],
    hide: [],
    synonyms: {},
  });
  const pages = graph.concepts.flatMap((concept) => graph.shown.pages(concept));
  const listed = new Map<number, string[]>();
  for (const wanted of graph.shown.list(pages)) {
    const found = await graph.shown.find(wanted.article.summary.path);
    const render = (mentions: readonly Mention[]): string => mentions.map(nameOf).join('');
    const { sizes, html } = mentionRows(wanted, found, render, utf8Builder());
    const text = Buffer.from(html).toString();
    for (let i = 0, at = 0; i < sizes.length; i += 2) {
      const [page = 0, size = 0] = sizes.subarray(i, i + 2);
      const rows = text
        .slice(at, at + size)
        .split('\n')
        .slice(0, -1);
      listed.set(page, [...(listed.get(page) ?? []), ...rows]);
      at += size;
    }
  }
  const loaded = await graph.shown.load(pages);
  // The longest article alone does not fit on one page.
  expect(pages.length).toBeGreaterThan(graph.concepts.length + 2);
  expect([...listed.keys()].sort((a, b) => a - b)).toEqual([...pages.keys()]);
  for (const [number, page] of pages.entries()) {
    expect(listed.get(number)).toEqual((loaded.get(page) ?? []).map((m) => nameOf(m).trim()));
  }
});

test('the hash of a page of a concept changes with each article on it, and with no other', () => {
  const articles = ['a', 'b', 'c'].map((name) => makeArticle(name, 1));
  const options = { auto: false, add: ['etcd', 'gRPC'], hide: [], synonyms: {} };
  const hashes = (of: typeof articles): readonly string[] => {
    const { concepts, shown } = buildGraph(of, options);
    return ['etcd', 'gRPC'].map((wanted) => {
      const concept = concepts.find(({ name }) => name === wanted);
      return concept === undefined ? '' : shown.pages(concept).map(shown.hashOf).join();
    });
  };
  const before = hashes(articles);
  expect(new Set(before).size).toBe(2);
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    const [etcd, grpc] = hashes(articles.with(index, makeArticle(name, 1, '状态')));
    // What the sections say around etcd has changed, and not around gRPC.
    expect(etcd, name).not.toBe(before[0]);
    expect(grpc, name).toBe(before[1]);
  }
});

function nameOf({ section, count }: Mention): string {
  return `${section.route}#${encodeURIComponent(section.hash)} ${count}\n`;
}
