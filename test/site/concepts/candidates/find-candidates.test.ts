import { describe, expect, test } from 'vitest';
import { CANDIDATE_FIELDS } from '../../../../src/site/concepts/candidates/candidate-fields.ts';
import { encodeCandidates } from '../../../../src/site/concepts/candidates/encode-candidates.ts';
import { findCandidates } from '../../../../src/site/concepts/candidates/find-candidates.ts';
import { visitCandidates } from '../../../../src/site/concepts/candidates/visit-candidates.ts';
import type { Candidate } from '../../../../src/types/site.ts';
import { parseArticle } from '../../support/parse-article.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function find(markdown: string): readonly Candidate[] {
  return findCandidates(parseArticle('a.md', markdown).sections, segmenter);
}

/** What is visited, as it was before it was written. */
function visited(text: string): readonly object[] {
  const found: object[] = [];
  visitCandidates(text, (surface, counts, opens, closes) => {
    const fields = Object.fromEntries(CANDIDATE_FIELDS.map((field, i) => [field, counts[i]]));
    found.push({ surface, ...fields, opens, closes });
  });
  return found;
}

function names(markdown: string): string[] {
  return find(markdown).map((candidate) => candidate.surface);
}

describe('findCandidates', () => {
  test.each([
    ['使用 `sync.Pool` 与 io_uring。', ['sync.Pool', 'io_uring']],
    ['CI/CD、TCP/IP 与 HTTP/2。', ['CI/CD', 'TCP/IP', 'HTTP/2']],
    ['引入 Service Mesh。', ['Service Mesh']],
    ['`net/http` 包。', ['net/http']],
    ['限流,熔断。', ['限流', '熔断']],
    ['基于令牌桶的实现。', ['令牌桶']],
    ['提升可观测性。可观测性好。', ['可观测性']],
  ])('finds the terms of %s', (text, expected) => {
    expect(names(`## a\n\n${text}`)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Go 的并发', '的并发'],
    ['他们和我们,他们和我们', '他们'],
    ['of the pool', 'of'],
  ])('finds no function words in %s', (text, unexpected) => {
    expect(names(`## a\n\n${text}`)).not.toContain(unexpected);
  });

  test('tells heads of columns from cells', () => {
    const table = '| 用途 | 组件 |\n| --- | --- |\n| 限流 | Sentinel |';
    const found = find(`## a\n\n${table}`);
    expect(found.find((each) => each.surface === '用途')).toMatchObject({ labels: 1, cells: 0 });
    expect(found.find((each) => each.surface === 'Sentinel')).toMatchObject({
      labels: 0,
      cells: 1,
    });
  });

  test('counts how often a term is said and in how many sections, up to three words long', () => {
    const text = 'Rate Limit Box Key. Rate Limit. Rate Limit Box Key.';
    const found = find(`## a\n\n${text}\n\n## b\n\nRate Limit Box.`);
    const counts = found.map(({ surface, body, sections }) => [surface, body, sections]);
    expect(counts).toContainEqual(['Rate Limit', 4, 2]);
    expect(counts).toContainEqual(['Rate Limit Box', 3, 2]);
    expect(counts).toContainEqual(['Limit Box Key', 2, 1]);
    expect(counts.map(([surface]) => surface)).not.toContain('Rate Limit Box Key');
  });

  test('counts survive being written and read, as far as two digits go', () => {
    const [some] = find('## a\n\n`box` 限流。');
    if (some === undefined) throw new Error('There is no candidate');
    const written = [0, 9, 10, 35, 36, 359, 1294, 1295, 1296, 70_000];
    const text = encodeCandidates(
      written.map((body) => ({ ...some, body, headings: 1295 - (body % 7) })),
    );
    const expected = written.map((body) => ({
      ...{ ...some, body: Math.min(body, 1295) },
      headings: 1295 - (body % 7),
    }));
    expect(visited(text)).toEqual(expected);
  });

  test('survives being written and read', () => {
    const found = find('## 限流 Rate\n\n`Rate` 限流,限流 Rate。');
    expect(found.length).toBeGreaterThan(1);
    expect(visited(encodeCandidates(found))).toEqual(found);
    expect(visited(encodeCandidates([]))).toEqual([]);
  });
});
