import { expect, test } from 'vitest';
import { parseQuery } from '../../src/client/search-parse.ts';
import { scoreText } from '../../src/client/search-score.ts';
import type { SearchText } from '../../src/types/search.ts';

function score(query: string, parts: { title?: string; text?: string; code?: string }) {
  const { title = 'Other', text = 'nothing', code = '' } = parts;
  const section: SearchText = ['id', title, text, code];
  return scoreText(section, parseQuery(query), '');
}

test.each([
  ['go', { text: 'An algorithm, and good' }, false],
  ['go', { text: 'Ergo go.' }, true],
  ['go', { text: '用Go语言' }, true],
  ['go', { text: 'a_go' }, false],
  ['pool', { text: 'A threadpool' }, true],
  ['sync.Pool', { text: 'sync pool' }, false],
  ['sync.Pool', { code: 'var p SYNC.POOL' }, true],
  ['泄漏', { text: '泄 漏' }, false],
])('%s in %j: %s', (query, parts, isFound) => {
  expect(score(query, parts).terms).toEqual(isFound ? [0] : []);
  expect(score(query, parts).score > 0).toBe(isFound);
});

test.each([
  ['a title over a text', { title: 'Pools', text: 'x' }, { text: 'pools pools pools' }],
  ['a short title over a long one', { title: 'Pools' }, { title: 'Pools and much else besides' }],
  ['a title that begins with it', { title: 'Pools now' }, { title: 'Now pools' }],
  ['numbers before a title aside', { title: '2.1 Pools now' }, { title: 'A now pools' }],
  ['a text over code', { text: 'pools' }, { code: 'pools' }],
  ['two mentions over one', { text: 'pools, pools' }, { text: 'pools' }],
])('puts %s', (_, better, worse) => {
  expect(score('pools', better).score).toBeGreaterThan(score('pools', worse).score);
});

test('all terms in one section count twice', () => {
  const [one, both] = [score('pools', { text: 'pools' }), score('pools x1y', { text: 'pools' })];
  expect(both).toEqual({ terms: [0], score: one.score / 2 });
});

test('the first section has the title of its article', () => {
  const section: SearchText = ['', '', 'nothing', ''];
  expect(scoreText(section, parseQuery('pools'), 'Pools').terms).toEqual([0]);
});

test.each([
  ['said once', { text: 'pools' }, 1],
  ['said three times', { text: 'pools pools pools' }, 2],
  ['said in code', { code: 'pools' }, 0.4],
  ['a title of nothing else', { title: 'Pools' }, 3 + 5 + 1.5],
  ['half of a title, first', { title: 'Pools, here' }, 3 + 25 / 11 + 1.5],
  ['half of a title, last', { title: 'There pools' }, 3 + 25 / 11],
  ['a title behind its number', { title: '2. Pools' }, 3 + 5 + 1.5],
])('a term counts that is %s', (_, parts, expected) => {
  // All terms of a query of one are found, which counts twice.
  expect(score('pools', parts).score).toBeCloseTo(2 * expected, 9);
});
