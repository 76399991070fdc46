/**
 * Measure the search over a folder of Markdown: time and size of the index, and for each query
 * whether the pages are exactly those of a plain search for substrings, and what a reader loads.
 *
 *     node scripts/bench-search.ts FOLDER [QUERY...]
 *
 * Loaded is all that a fresh browser asks for until the first results stand: meta, index files and
 * the texts of the first six articles; raw and compressed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runQuery } from '../src/client/search-query.ts';
import { articleRoute } from '../src/site/article-route.ts';
import { buildSearch, openMemory } from '../test/site/support/build-search.ts';
import { parseArticle } from '../test/site/support/parse-article.ts';

const FIRST = 6;
const DEFAULT_QUERIES =
  '限流 熔断 分布式锁 一致性哈希 goroutine sync.Pool 滑动窗口 令牌桶 网络往返 容量规划 ConcurrentHashMap 背压 Kubernetes Redis etcd gRPC 服务发现 负载均衡 限流与熔断 http 锁 go';
const [folder = 'test/fixtures/gold', ...asked] = process.argv.slice(2);
const queries = [
  ...(asked.length > 0 ? asked : DEFAULT_QUERIES.split(' ')),
  ...(asked.length > 0 ? [] : ['goroutine 泄漏', 'Redis 分布式锁', 'context 超时']),
];

const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => parseArticle(file, readFileSync(join(folder, file), 'utf8')));
const started = process.cpuUsage().user;
const files = await buildSearch(articles);
const spent = (process.cpuUsage().user - started) / 1000;
console.log(`${articles.length} articles indexed in ${spent.toFixed(0)} CPU ms`);
for (const kind of ['keys/', 'words/', 'texts/']) {
  const sizes = [...files].filter(([path]) => path.startsWith(kind)).map(([, text]) => size(text));
  const total = sizes.reduce((sum, each) => sum + each, 0);
  console.log(`${kind} ${sizes.length} files, ${kb(total)}, largest ${kb(Math.max(...sizes))}`);
}

const full = new Map(
  articles.map((article) => [
    String(articleRoute(article.slug)),
    [
      article.title,
      ...article.sections.flatMap(({ title, text, code }) => [
        title,
        text,
        ...code.map((block) => block.value),
      ]),
    ]
      .join('\n')
      .toLowerCase(),
  ]),
);
for (const query of queries) {
  const loaded: string[] = [];
  const source = await openMemory(files, (path) => loaded.push(path));
  const answer = await runQuery(query, source);
  const begun = performance.now();
  await answer.show(0, FIRST);
  const ms = performance.now() - begun;
  const count = loaded.length;
  const bytes = loaded.map((path) => files.get(path) ?? '');
  const raw = bytes.reduce((sum, text) => sum + size(text), 0);
  const zipped = bytes.reduce((sum, text) => sum + gzipSync(text).length, 0);
  const found = new Set((await answer.show(0, answer.pages)).map((each) => String(each.route)));
  const terms = query.toLowerCase().split(' ');
  const truth = [...full].filter(([, text]) => terms.every((term) => text.includes(term)));
  const right = truth.filter(([route]) => found.has(route)).length;
  console.log(
    `${query}: ${found.size} found, ${truth.length} true, ${right} of both; ${count} files, ${kb(raw)}, ${kb(zipped)} compressed, ${ms.toFixed(0)} ms to show`,
  );
}

function size(text: string): number {
  return Buffer.byteLength(text);
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
