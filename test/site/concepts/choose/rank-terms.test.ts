import { expect, test } from 'vitest';
import { encodeCandidates } from '../../../../src/site/concepts/candidates/encode-candidates.ts';
import type { Background } from '../../../../src/site/concepts/choose/make-background.ts';
import { mergeSpellings, type Term } from '../../../../src/site/concepts/choose/merge-spellings.ts';
import { rankTerms } from '../../../../src/site/concepts/choose/rank-terms.ts';
import { makeTermTable, type TermTable } from '../../../../src/site/concepts/choose/term-table.ts';
import type { Candidate } from '../../../../src/types/site.ts';
import { makeShares } from '../support/make-term.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A spelling said `body` times in five sections of an article, with free edges. */
function said(surface: string, body: number, parts: Partial<Candidate> = {}): Candidate {
  return {
    ...{ surface, body, headings: 0, labels: 0, cells: 0, code: 0, sections: 5, apart: 0 },
    ...{ foreign: 0, before: 9, after: 9, opens: true, closes: true },
    ...parts,
  };
}

function tableOf(...articles: Candidate[][]): TermTable {
  return makeTermTable(articles.map(encodeCandidates));
}

function merged(tables: readonly TermTable[], background: Background = makeShares({})): Term[] {
  return [...mergeSpellings(tables, background)];
}

function ranked(...articles: Candidate[][]): string[] {
  const terms = rankTerms([tableOf(...articles)], makeShares({}), segmenter);
  return terms.map(({ term }) => term.name);
}

test('case, joints and full-width letters make no other term; the commonest spelling names it', () => {
  const tables = [
    tableOf([said('work-stealing', 3, { headings: 1 }), said('Work Stealing', 5)]),
    tableOf([said('ｗork_stealing', 1)], [said('HTTP/2', 2), said('HTTP2', 1)]),
  ];
  const [stealing, http, ...rest] = merged(tables);
  expect(rest).toEqual([]);
  expect(stealing).toMatchObject({ name: 'Work Stealing', body: 9, headings: 1, articles: 2 });
  expect(stealing?.spellings).toEqual(
    new Map([
      ['work-stealing', 4],
      ['Work Stealing', 5],
      ['ｗork_stealing', 1],
    ]),
  );
  expect(http).toMatchObject({ name: 'HTTP/2', body: 3, articles: 1 });
});

test('of spellings that are as common, the first by its characters names the term', () => {
  const [term] = merged([tableOf([said('worker', 2), said('Worker', 2)])]);
  expect(term?.name).toBe('Worker');
});

test('a plural is its singular, by which the term is called', () => {
  const [term, ...rest] = merged([tableOf([said('goroutines', 9), said('goroutine', 1)])]);
  expect(rest).toEqual([]);
  expect(term).toMatchObject({ key: 'goroutine', name: 'goroutine', body: 10 });
});

test.each([
  ['no singular', ['goroutines'], 1],
  ['an acronym and another', ['HTTP', 'HTTPS'], 2],
  ['an acronym with a small s', ['HTTP', 'HTTPs'], 1],
  ['letters that are no plural', ['o', 'os'], 2],
])('plurals: %s', (_, surfaces, count) => {
  expect(merged([tableOf(surfaces.map((each) => said(each, 2)))])).toHaveLength(count);
});

test('an acronym stays apart from the common word of its letters, but not beside Chinese', () => {
  const shares = makeShares({ rest: 0.2 });
  const apart = merged([tableOf([said('REST', 4), said('rest', 9)])], shares);
  expect(apart.map(({ name }) => name)).toEqual(['REST', 'rest']);
  const beside = merged([tableOf([said('REST', 4), said('rest', 8, { foreign: 4 })])], shares);
  expect(beside.map(({ name, body }) => [name, body])).toEqual([['rest', 12]]);
  const hardly = merged([tableOf([said('REST', 4), said('rest', 9, { foreign: 4 })])], shares);
  expect(hardly).toHaveLength(2);
});

test('edges that are free in one article are free', () => {
  const held = { opens: false, closes: false };
  const [term] = merged([tableOf([said('a', 1, held)], [said('a', 1, { ...held, closes: true })])]);
  expect([term?.opens, term?.closes]).toEqual([false, true]);
});

test('what is said more in more places comes first, what is equal by its key', () => {
  const article = [said('gRPC', 9), said('NATS', 9, { sections: 6 }), said('etcD', 9)];
  expect(ranked(article)).toEqual(['NATS', 'etcD', 'gRPC']);
});

test.each([
  ['characters of a longer Chinese term', ['令牌桶', '牌桶']],
  ['words of a longer phrase', ['Token Bucket Filter', 'Bucket Filter']],
])('%s are no terms where they are hardly said without it', (_, [whole = '', part = '']) => {
  expect(ranked([said(whole, 9), said(part, 12)])).toEqual([whole]);
  expect(ranked([said(whole, 9), said(part, 13)]).sort()).toEqual([whole, part].sort());
});

test('words of capitalised pairs add up, those of longer names and small ones do not', () => {
  const pairs = [said('Service Mesh', 5), said('Chaos Mesh', 4)];
  expect(ranked([...pairs, said('Mesh', 12)])).not.toContain('Mesh');
  expect(ranked([...pairs, said('Mesh', 13)])).toContain('Mesh');
  const others = [said('Service Mesh', 5), said('chaos Mesh', 4), said('A Chaos Mesh', 4)];
  expect(ranked([...others, said('Mesh', 12)])).toContain('Mesh');
});
