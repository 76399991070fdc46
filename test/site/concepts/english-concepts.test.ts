import { expect, test } from 'vitest';
import { listConcepts } from '../../../src/site/concepts/choose/list-concepts.ts';
import { makeBackground } from '../../../src/site/concepts/choose/make-background.ts';
import { makeTermTables } from '../../../src/site/concepts/choose/term-table.ts';
import { summariseArticle } from '../../../src/site/summarise-article.ts';
import { parseArticle } from '../support/parse-article.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The short list of concepts of some articles. */
function conceptsOf(texts: readonly string[]) {
  const summaries = texts.map((text, i) =>
    summariseArticle(parseArticle(`a${i}.md`, text), segmenter),
  );
  const config = { auto: true, add: [], hide: [], synonyms: {} };
  const tables = makeTermTables(summaries.map(({ candidates }) => candidates));
  return listConcepts(tables, config, makeBackground(), segmenter);
}

test('labels, placeholders and words of all articles are no concepts; names are', () => {
  const texts = Array.from(
    { length: 24 },
    (_, i) => `# Guide ${i}

## Prerequisites

Prerequisites

The knob of Traefik is set by the reader. Note: a Traefik router and the frobnicator stay.

## Parts of ${i}

With HTTP/2 and HTTP2 the frobnicator ${i} speaks to cluster member1 and member2. The Knob turns.

Note: Traefik keeps a Redis beside a ${i % 3 === 0 ? 'frobnicator' : 'knob'}.
`,
  );
  const concepts = conceptsOf(texts);
  const names = concepts.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Traefik', 'Redis']));
  expect(names.filter((name) => /^HTTP\/?2$/.test(name))).toHaveLength(1);
  expect(names.filter((name) => /^(?:knob|member[12])$/i.test(name))).toEqual([]);
  const first = names.slice(0, 3);
  expect(first).not.toContain('Note');
  expect(first).not.toContain('Prerequisites');
});

test('verbs, qualities and words in passing are no concepts in English; what is treated is', () => {
  const texts = Array.from(
    { length: 6 },
    (_, i) => `# The scheduler, part ${i}

## How a quorum makes progress

Suppose the folder is healthy. A quorum makes a comprehensive choice, and the scheduler executes it.
The quorum of ${i} members needs a quorum log. Suppose a quorum fails: Kestrel restarts the quorum.

## Measured

Measured times make sense. The quorum is short; the quorum sends ${i} pages, and Kestrel keeps them.
`,
  );
  const concepts = conceptsOf(texts);
  const names = concepts.map(({ name }) => name.toLowerCase());
  expect(names).toEqual(expect.arrayContaining(['quorum', 'kestrel']));
  const everyday = /^(?:makes?|folder|healthy|comprehensive|executes?|measured|short|sends?)$/;
  expect(names.filter((name) => everyday.test(name))).toEqual([]);
  expect(concepts.find(({ name }) => name === 'Suppose')?.isLinked ?? false).toBe(false);
});

test('words that only qualify, and two letters in passing, have no links', () => {
  const texts = Array.from(
    { length: 4 },
    (_, i) => `# 第${i}篇

## 轻量级线程

每个轻量级线程占 ${i + 2} MB，轻量级锁占 ${i + 1} MB，轻量级框架更少，**Kafka** 负责消息，令牌桶负责限流。

## 令牌桶

轻量级容器与令牌桶都占 ${i + 4} MB。Kafka 与令牌桶配合，轻量级任务排队。
`,
  );
  const linked = new Map(conceptsOf(texts).map(({ name, isLinked }) => [name, isLinked]));
  expect(linked.get('令牌桶')).toBe(true);
  expect(linked.get('Kafka')).toBe(true);
  expect([linked.get('MB'), linked.get('轻量级')].filter(Boolean)).toEqual([]);
});
